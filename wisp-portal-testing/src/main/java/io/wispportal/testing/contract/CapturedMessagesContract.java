package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.CapturedMessage;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.Channel;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CapturedMessages} must keep together with the {@link MessageTransport} that captures. To check yours,
 * extend this class, return both from {@link #capturing} and {@link #captured}, and run it with JUnit 5.
 */
public abstract class CapturedMessagesContract {

    private final SettableClock clock = SettableClock.at(Samples.NOON);
    private TenantId tenant = TenantId.INSTALLATION;
    private TenantId other = TenantId.INSTALLATION;

    /** A new tenant, stored where the adapter under test needs it. */
    protected abstract TenantId tenant();

    /**
     * The transport that keeps SMS instead of sending them.
     *
     * @param time by which it tells when
     */
    protected abstract MessageTransport capturing(Clock time);

    /** What that transport keeps. */
    protected abstract CapturedMessages captured();

    @BeforeEach
    final void addTwoTenants() {
        tenant = tenant();
        other = tenant();
    }

    @Test
    void showsWhatWasSentNewestFirstAndAtMostTheLimit() {
        PhoneMessage first = MessageTransportContract.message(Channel.SMS, "Señal «Ñ» 東京\n" + "ñ".repeat(400));
        PhoneMessage second = MessageTransportContract.message(Channel.SMS, "Otro");
        MessageTransport transport = capturing(clock);

        transport.send(tenant, first);
        clock.advance(Duration.ofSeconds(1));
        transport.send(tenant, second);

        CapturedMessage newest = new CapturedMessage(second, Samples.NOON.plusSeconds(1));
        assertThat(captured().latest(tenant, 10)).containsExactly(newest, new CapturedMessage(first, Samples.NOON));
        assertThat(captured().latest(tenant, 1)).containsExactly(newest);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        capturing(clock).send(tenant, MessageTransportContract.message(Channel.SMS, "Uno"));

        assertThat(captured().latest(other, 10)).isEmpty();
    }
}
