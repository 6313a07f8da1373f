package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AutoLoginLinkStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AutoLoginLinkStoreContract extends StoreContract {

    static final Instant EXPIRES = Instant.parse("2026-09-01T12:00:00Z");

    private CustomerId ana;

    /** @return stores of which transactions, tenants, customers and links are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer().id();
    }

    @Test
    void findsByCodeAndById() {
        AutoLoginLink link = added(link(ana, LinkPurpose.CUSTOMER, false));

        assertThat(links().byCode(isp.id(), link.codeHash())).contains(link);
        assertThat(links().find(isp.id(), link.id())).contains(link);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        AutoLoginLink link = added(new AutoLoginLink(
                new LinkId(Samples.uuid()), ana, LinkPurpose.VISIT, Samples.sha(), Actor.SYSTEM, NOON, EXPIRES, true));

        assertThat(links().find(isp.id(), link.id())).contains(link);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(links().byCode(isp.id(), Samples.sha())).isEmpty();
        assertThat(links().find(isp.id(), new LinkId(Samples.uuid()))).isEmpty();
        assertThat(used(new LinkId(Samples.uuid()), NOON)).isFalse();
    }

    @Test
    void addsManyAtOnce() {
        List<AutoLoginLink> many = Stream.generate(() -> link(ana, LinkPurpose.CUSTOMER, false))
                .limit(1201)
                .toList();

        commit(() -> links().addAll(isp.id(), many));
        commit(() -> links().addAll(isp.id(), List.of()));

        assertThat(links().find(isp.id(), many.get(0).id())).contains(many.get(0));
        assertThat(links().find(isp.id(), many.get(1200).id())).contains(many.get(1200));
    }

    @Test
    @Tag("LNK-07")
    void countsEachUse() {
        AutoLoginLink link = added(link(ana, LinkPurpose.CUSTOMER, false));

        assertThat(used(link.id(), NOON.plusSeconds(1))).isTrue();
        assertThat(used(link.id(), NOON.plusSeconds(2))).isTrue();

        assertThat(links().find(isp.id(), link.id()))
                .contains(link.used(NOON.plusSeconds(1)).used(NOON.plusSeconds(2)));
    }

    @Test
    @Tag("LNK-03")
    void isNotUsedFromItsExpiryOn() {
        AutoLoginLink link = added(link(ana, LinkPurpose.CUSTOMER, false));

        assertThat(used(link.id(), EXPIRES)).isFalse();
        assertThat(links().find(isp.id(), link.id())).contains(link);
        assertThat(used(link.id(), EXPIRES.minusNanos(1000))).isTrue();
    }

    @Test
    @Tag("LNK-07")
    void whatIsForOneTimeIsUsedOnceHoweverManyTryAtTheSameTime() {
        AutoLoginLink link = added(link(ana, LinkPurpose.CUSTOMER, true));

        long winners =
                winners(() -> links().use(isp.id(), link.id(), NOON), () -> links().use(isp.id(), link.id(), NOON));

        assertThat(winners).isEqualTo(1);
        assertThat(used(link.id(), NOON)).isFalse();
        assertThat(links().find(isp.id(), link.id())).contains(link.used(NOON));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        AutoLoginLink link = added(link(ana, LinkPurpose.CUSTOMER, false));

        assertThat(links().byCode(otherIsp.id(), link.codeHash())).isEmpty();
        assertThat(links().find(otherIsp.id(), link.id())).isEmpty();
        assertThat(inTransaction(() -> links().use(otherIsp.id(), link.id(), NOON)))
                .isFalse();
        assertThat(links().find(isp.id(), link.id())).contains(link);
    }

    @Test
    void leavesNothingAfterARollback() {
        AutoLoginLink link = link(ana, LinkPurpose.CUSTOMER, false);

        rollBack(() -> links().addAll(isp.id(), List.of(link)));

        assertThat(links().find(isp.id(), link.id())).isEmpty();
    }

    static AutoLoginLink link(CustomerId customer, LinkPurpose purpose, boolean singleUse) {
        return link(customer, purpose, singleUse, NOON);
    }

    static AutoLoginLink link(CustomerId customer, LinkPurpose purpose, boolean singleUse, Instant created) {
        return new AutoLoginLink(
                new LinkId(Samples.uuid()),
                customer,
                purpose,
                Samples.sha(),
                Samples.cashier(),
                created,
                EXPIRES,
                singleUse);
    }

    private AutoLoginLink added(AutoLoginLink link) {
        commit(() -> links().addAll(isp.id(), List.of(link)));
        return link;
    }

    private boolean used(LinkId link, Instant now) {
        return inTransaction(() -> links().use(isp.id(), link, now));
    }

    private AutoLoginLinkStore links() {
        return stores().links();
    }
}
