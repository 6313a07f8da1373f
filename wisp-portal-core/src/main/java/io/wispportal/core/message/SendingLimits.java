package io.wispportal.core.message;

import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.message.Channel;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a phone and a tenant may get, by the notes of what left or may have left. */
final class SendingLimits {

    /** One number gets this many within a day; one a minute. */
    private static final int MOST_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final Gateways gateways;
    private final SendLog log;
    private final Clock clock;

    SendingLimits(Gateways gateways, SendLog log, Clock clock) {
        this.gateways = gateways;
        this.log = log;
        this.clock = clock;
    }

    SendingRoom room(TenantId tenant, Channel channel) {
        int cap = gateways.dailyCap(tenant, channel);
        int left = Math.max(0, cap - log.count(tenant, clock.instant().minus(DAY), null));
        return new SendingRoom(
                channel, cap, left, budget(tenant, channel, clock.instant()).orElse(null));
    }

    boolean rests(TenantId tenant, String number) {
        return log.count(tenant, clock.instant().minus(PhoneSending.PAUSE), number) > 0;
    }

    /**
     * Why a try that was just begun must not leave, or null. Each of two at the same moment counts the other: then neither
     * leaves, and never one too many.
     */
    @Nullable
    SendResult against(TenantId tenant, SendAttempt begun) {
        Instant yesterday = begun.at().minus(DAY);
        if (log.count(tenant, yesterday, begun.to()) > MOST_A_DAY) {
            return SendResult.refused("Este número ya recibió " + MOST_A_DAY + " mensajes en 24 horas.");
        }
        if (log.count(tenant, yesterday, null) > gateways.dailyCap(tenant, begun.channel())) {
            return beyond(begun, "La empresa llegó a su límite de mensajes en 24 horas.");
        }
        SendResult costly = costly(tenant, begun);
        if (costly != null) {
            return costly;
        }
        return log.count(tenant, begun.at().minus(PhoneSending.PAUSE), begun.to()) > 1
                ? SendResult.tryLater("Este número recibió otro mensaje hace menos de un minuto.", PhoneSending.PAUSE)
                : null;
    }

    /** A batch waits for room; it comes here only where another message took it at the same moment. */
    private static SendResult beyond(SendAttempt begun, String why) {
        return begun.cause() == SendCause.BATCH
                ? SendResult.tryLater(why, PhoneSending.PAUSE)
                : SendResult.refused(why);
    }

    /** The try itself is among what was spent. */
    private @Nullable SendResult costly(TenantId tenant, SendAttempt begun) {
        SendingBudget budget = budget(tenant, begun.channel(), begun.at()).orElse(null);
        if (budget == null || budget.covers(0)) {
            return null;
        }
        return budget.price().allows(begun.segments())
                ? beyond(begun, "El mensaje pasaría del gasto máximo en 24 horas de la pasarela.")
                : SendResult.refused("El mensaje solo ya cuesta más que el gasto máximo en 24 horas de la pasarela.");
    }

    private Optional<SendingBudget> budget(TenantId tenant, Channel channel, Instant now) {
        return gateways.price(tenant, channel)
                .map(price -> new SendingBudget(price, log.segments(tenant, channel, now.minus(DAY))));
    }
}
