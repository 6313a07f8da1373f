package io.wispportal.core.message;

import io.wispportal.Transactions;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendState;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one message at most once where the gateway knows no keys, and no more than a phone and a tenant may get. Every try
 * is noted before it leaves and when it ends, in transactions of their own; what has no end was cut by a crash.
 */
public final class PhoneSending {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneSending.class);
    /** Between two messages to the same number. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private final Gateways gateways;
    private final SendLog log;
    private final Transactions transactions;
    private final Clock clock;
    private final SendingLimits limits;

    public PhoneSending(Gateways gateways, SendLog log, Transactions transactions, Clock clock) {
        this.gateways = gateways;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = new SendingLimits(gateways, log, clock);
    }

    /** What a text goes by: SMS where there is a gateway for it; empty: there is none. */
    public Optional<Channel> phoneChannel(TenantId tenant) {
        Set<Channel> channels = gateways.channels(tenant);
        return channels.stream().min(Comparator.naturalOrder());
    }

    /** What may leave now over the channel that texts go by; empty: there is no gateway. */
    public Optional<SendingRoom> room(TenantId tenant) {
        return phoneChannel(tenant).map(channel -> limits.room(tenant, channel));
    }

    /** Whether texts reach no phone, because the installation has no gateway and only keeps them. */
    public boolean keepsOnly(TenantId tenant) {
        return phoneChannel(tenant)
                .filter(channel -> gateways.keepsOnly(tenant, channel))
                .isPresent();
    }

    /** Lets a message be tried again of which nobody knows whether it left; inside a transaction. */
    public void again(TenantId tenant, OutboxEntryId key) {
        log.again(tenant, List.of(key));
    }

    /** What messages over a channel cost and what was spent; empty: nobody said what they cost. */
    public Optional<SendingBudget> budget(TenantId tenant, Channel channel) {
        return Optional.ofNullable(limits.budget(tenant, channel));
    }

    /** Whether this number got a message so short a while ago that it gets no other one yet. */
    public boolean rests(TenantId tenant, String number) {
        return limits.rests(tenant, number);
    }

    /** What a text is paid for over this channel. */
    public static int segments(Channel channel, String text) {
        return channel == Channel.SMS ? Math.max(1, SmsText.of(text).segments()) : 1;
    }

    /** Whether it has left; one whose end got lost may have. */
    public boolean isSent(TenantId tenant, OutboxEntryId key) {
        return log.find(tenant, key)
                .filter(last -> last.state() == SendState.SENT)
                .isPresent();
    }

    /** Tries it; called outside a transaction. */
    public SendResult send(TenantId tenant, PhoneMessage message, SendCause cause) {
        SendAttempt last = log.find(tenant, message.key()).orElse(null);
        if (last != null && last.state() == SendState.SENT) {
            return SendResult.accepted("");
        }
        if (last != null && last.state() == SendState.UNSURE) {
            return SendResult.unsure("No se sabe si el mensaje salió.");
        }
        if (last != null && last.state() == SendState.SENDING) {
            SendResult cut = cut(tenant, message, last);
            if (cut != null) {
                return cut;
            }
        }
        SendResult early = limits.before(tenant, message.channel());
        if (early != null) {
            return early;
        }
        int segments = segments(message.channel(), message.text());
        SendAttempt begun = SendAttempt.begun(message, segments, cause, clock.instant());
        if (!transactions.inTransaction(() -> log.begin(tenant, begun))) {
            return SendResult.tryLater("Ya se está enviando.", PAUSE);
        }
        SendResult limited = limits.against(tenant, begun);
        return end(tenant, message, limited == null ? call(tenant, message) : limited);
    }

    /** What to answer about a try without end; null: try again, which is harmless. */
    private @Nullable SendResult cut(TenantId tenant, PhoneMessage message, SendAttempt last) {
        if (last.at().plus(PAUSE).isAfter(clock.instant())) {
            return SendResult.tryLater("Ya se está enviando.", PAUSE);
        }
        boolean harmless = gateways.honoursKeys(tenant, last.channel());
        note(tenant, message, harmless ? SendState.NOT_SENT : SendState.UNSURE);
        return harmless ? null : SendResult.unsure("El envío se interrumpió y no se sabe si salió.");
    }

    private SendResult call(TenantId tenant, PhoneMessage message) {
        try {
            return gateways.send(tenant, message);
        } catch (RuntimeException failed) {
            LOG.warn("the gateway of tenant {} failed", tenant, failed);
            String why = "La pasarela falló.";
            return gateways.honoursKeys(tenant, message.channel())
                    ? SendResult.tryLater(why, null)
                    : SendResult.unsure(why);
        }
    }

    private SendResult end(TenantId tenant, PhoneMessage message, SendResult result) {
        note(
                tenant,
                message,
                switch (result.outcome()) {
                    case ACCEPTED -> SendState.SENT;
                    case REFUSED, TRY_LATER -> SendState.NOT_SENT;
                    case UNSURE -> SendState.UNSURE;
                });
        return result;
    }

    private void note(TenantId tenant, PhoneMessage message, SendState state) {
        transactions.inTransaction(() -> log.end(tenant, message.key(), state));
    }
}
