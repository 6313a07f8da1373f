package io.wispportal.core.message;

import io.wispportal.Transactions;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendState;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** One number gets this many within a day; one a minute. */
    static final int MOST_A_DAY = 5;

    private static final Logger LOG = LoggerFactory.getLogger(PhoneSending.class);
    private static final Duration DAY = Duration.ofDays(1);
    /** Between two messages to the same number. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private final Gateways gateways;
    private final SendLog log;
    private final Transactions transactions;
    private final Clock clock;

    public PhoneSending(Gateways gateways, SendLog log, Transactions transactions, Clock clock) {
        this.gateways = gateways;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a text goes by: SMS where there is a gateway for it; empty: there is none. */
    public Optional<Channel> phoneChannel(TenantId tenant) {
        Set<Channel> channels = gateways.channels(tenant);
        return channels.stream().min(Comparator.naturalOrder());
    }

    /** How many messages may leave within 24 hours. */
    public int dailyCap(TenantId tenant, Channel channel) {
        return gateways.dailyCap(tenant, channel);
    }

    /** How many of them are left now. */
    public int room(TenantId tenant, Channel channel) {
        return Math.max(
                0, dailyCap(tenant, channel) - log.count(tenant, clock.instant().minus(DAY), null));
    }

    /** Lets a message be tried again of which nobody knows whether it left; inside a transaction. */
    public void again(TenantId tenant, OutboxEntryId key) {
        log.again(tenant, List.of(key));
    }

    /** Whether this number got a message so short a while ago that it gets no other one yet. */
    public boolean rests(TenantId tenant, String number) {
        return log.count(tenant, clock.instant().minus(PAUSE), number) > 0;
    }

    /** Tries it; called outside a transaction. */
    public SendResult send(TenantId tenant, PhoneMessage message) {
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
        Instant now = clock.instant();
        if (!transactions.inTransaction(() -> log.begin(tenant, SendAttempt.begun(message, now)))) {
            return SendResult.tryLater("Ya se está enviando.", PAUSE);
        }
        SendResult limited = limited(tenant, message, now);
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

    /** Each of two at the same moment counts the other: then neither leaves, and never one too many. */
    private @Nullable SendResult limited(TenantId tenant, PhoneMessage message, Instant now) {
        if (log.count(tenant, now.minus(DAY), message.to()) > MOST_A_DAY) {
            return SendResult.refused("Este número ya recibió " + MOST_A_DAY + " mensajes en 24 horas.");
        }
        if (log.count(tenant, now.minus(DAY), null) > gateways.dailyCap(tenant, message.channel())) {
            return SendResult.refused("La empresa llegó a su límite de mensajes en 24 horas.");
        }
        return log.count(tenant, now.minus(PAUSE), message.to()) > 1
                ? SendResult.tryLater("Este número recibió otro mensaje hace menos de un minuto.", PAUSE)
                : null;
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
