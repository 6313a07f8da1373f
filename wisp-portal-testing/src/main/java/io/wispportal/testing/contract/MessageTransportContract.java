package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.Channel;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link MessageTransport} must keep. To check yours, extend this class, return a transport towards a gateway
 * that takes messages, with the texts that arrived there, and run it with JUnit 5.
 */
@Tag("MSG-01")
public abstract class MessageTransportContract {

    /** A tenant that the transport serves, stored where the adapter under test needs it. */
    protected abstract TenantId tenant();

    /** A transport whose messages arrive, the same at each call within a test. */
    protected abstract MessageTransport transport();

    /** The texts that have arrived for this number so far, oldest first. */
    protected abstract List<String> arrivedFor(TenantId tenant, String to);

    @Test
    void bringsTheTextWhateverItHolds() {
        TenantId tenant = tenant();
        String text = "Señal «Ñ» \"50 %\" & {x} \\ $1 {{ url_autologin }} {text} {to} 東京 📡 +más";

        for (Channel channel : transport().channels(tenant)) {
            PhoneMessage message = message(channel, text);
            assertThat(transport().send(tenant, message).outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(arrivedFor(tenant, message.to())).containsExactly(text);
        }
        assertThat(transport().channels(tenant)).isNotEmpty();
    }

    @Test
    void bringsOneOfTwoWithTheSameKeyWhereItSaysSo() {
        TenantId tenant = tenant();
        for (Channel channel : transport().channels(tenant)) {
            PhoneMessage message = message(channel, "Hola");

            transport().send(tenant, message);
            transport().send(tenant, message);

            assertThat(arrivedFor(tenant, message.to())).hasSize(transport().honoursKeys(tenant, channel) ? 1 : 2);
        }
    }

    @Test
    void bringsBothOfTwoWithOtherKeys() {
        TenantId tenant = tenant();
        for (Channel channel : transport().channels(tenant)) {
            PhoneMessage one = message(channel, "Hola");
            PhoneMessage other = new PhoneMessage(new OutboxEntryId(Samples.uuid()), channel, one.to(), "Hola");

            transport().send(tenant, one);
            transport().send(tenant, other);

            assertThat(arrivedFor(tenant, one.to())).containsExactly("Hola", "Hola");
        }
    }

    @Test
    void refusesAChannelThatItDoesNotHave() {
        TenantId tenant = tenant();

        Arrays.stream(Channel.values())
                .filter(channel -> !transport().channels(tenant).contains(channel))
                .forEach(channel -> assertThat(transport()
                                .send(tenant, message(channel, "Hola"))
                                .outcome())
                        .isEqualTo(Outcome.REFUSED));
    }

    static PhoneMessage message(Channel channel, String text) {
        String digits = String.valueOf(Math.abs(Samples.uuid().hashCode() % 100_000_000L) + 100_000_000L);
        return new PhoneMessage(new OutboxEntryId(Samples.uuid()), channel, "+521" + digits, text);
    }
}
