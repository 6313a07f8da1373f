package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.SendingPrice;
import io.wispportal.testing.PortalStores;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link GatewayStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
@Tag("MSG-01")
public abstract class GatewayStoreContract extends StoreContract {

    private static final Map<String, String> FIELDS =
            Map.of("url", "https://sms.example.test/ñ?to={to}", "body", "{\"to\": \"{to}\",\n\"t\": \"{text}\"} \\");

    /** @return stores of which transactions, tenants and gateways are used */
    @Override
    protected abstract PortalStores stores();

    private static final SendingPrice PRICE =
            new SendingPrice(Money.of("1234567.89", "MXN"), Money.of("99999999999.99", "MXN"));
    private static final SendingPrice CHEAP = new SendingPrice(Money.of("0.01", "COP"), null);

    @Test
    void findsWhatWasStoredWithEveryFieldOneForEachChannel() {
        for (GatewayKind kind : GatewayKind.values()) {
            long version = find(isp, kind.channel()) == null ? 0 : 1;
            assertThat(put(isp, new Gateway(kind, FIELDS, "cifrado+/=", 500, PRICE, version)))
                    .isTrue();
            assertThat(find(isp, kind.channel()))
                    .isEqualTo(new Gateway(kind, FIELDS, "cifrado+/=", 500, PRICE, version + 1));
        }
        assertThat(put(isp, new Gateway(GatewayKind.HTTP, Map.of(), null, 1, CHEAP, 2)))
                .isTrue();
        assertThat(find(isp, Channel.SMS)).isEqualTo(new Gateway(GatewayKind.HTTP, Map.of(), null, 1, CHEAP, 3));
        assertThat(put(isp, new Gateway(GatewayKind.HTTP, Map.of(), null, 1, null, 3)))
                .isTrue();
        assertThat(find(isp, Channel.SMS)).isEqualTo(new Gateway(GatewayKind.HTTP, Map.of(), null, 1, null, 4));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        put(isp, gateway(0));
        put(isp, gateway(1));

        assertThat(put(isp, gateway(0))).isFalse();
        assertThat(put(isp, gateway(1))).isFalse();
        assertThat(remove(isp, 1)).isFalse();
        assertThat(find(isp, Channel.SMS)).isEqualTo(gateway(2));
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        assertThat(winners(
                        () -> gateways().put(isp.id(), gateway(0)),
                        () -> gateways().put(isp.id(), gateway(0))))
                .isEqualTo(1);
    }

    @Test
    void whatWasRemovedIsGone() {
        put(isp, gateway(0));

        assertThat(remove(isp, 1)).isTrue();

        assertThat(find(isp, Channel.SMS)).isNull();
        assertThat(put(isp, gateway(0))).isTrue();
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> gateways().put(isp.id(), gateway(0)));

        assertThat(find(isp, Channel.SMS)).isNull();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        put(isp, gateway(0));

        assertThat(find(otherIsp, Channel.SMS)).isNull();
        assertThat(put(otherIsp, gateway(1))).isFalse();
        assertThat(remove(otherIsp, 1)).isFalse();
        assertThat(find(isp, Channel.SMS)).isEqualTo(gateway(1));
    }

    private static Gateway gateway(long version) {
        return new Gateway(GatewayKind.ANDROID, FIELDS, "cifrado", 200, null, version);
    }

    private boolean put(SampleIsp of, Gateway gateway) {
        return inTransaction(() -> gateways().put(of.id(), gateway));
    }

    private boolean remove(SampleIsp of, long version) {
        return inTransaction(() -> gateways().remove(of.id(), Channel.SMS, version));
    }

    private @Nullable Gateway find(SampleIsp of, Channel channel) {
        return gateways().find(of.id(), channel).orElse(null);
    }

    private GatewayStore gateways() {
        return stores().gateways();
    }
}
