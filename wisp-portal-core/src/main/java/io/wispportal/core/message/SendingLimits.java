package io.wispportal.core.message;

import io.wispportal.core.message.gateway.GatewayLimits;
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
import org.jspecify.annotations.Nullable;

/** How much a phone and a tenant may get, by the notes of what left or may have left. */
final class SendingLimits {

    /** One number gets this many within a day; one a minute. */
    private static final int MOST_A_DAY = 5;

    /** So many different numbers of one block of 1,000 within an hour. */
    private static final int MOST_OF_A_BLOCK = 20;

    /** One of so many messages of a day is kept for codes and confirmations: batches stop before it. */
    private static final int KEPT_FREE = 10;

    private static final int DIGITS_IN_A_BLOCK = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final SendResult RUSHED =
            SendResult.tryLater("La pasarela ya recibió los mensajes que caben en un minuto.", MINUTE);

    private final Gateways gateways;
    private final SendLog log;
    private final Clock clock;

    SendingLimits(Gateways gateways, SendLog log, Clock clock) {
        this.gateways = gateways;
        this.log = log;
        this.clock = clock;
    }

    SendingRoom room(TenantId tenant, Channel channel) {
        Instant now = clock.instant();
        GatewayLimits most = gateways.limits(tenant, channel);
        int batches = most.dailyCap() - most.dailyCap() / KEPT_FREE;
        int today = Math.max(0, batches - log.count(tenant, channel, now.minus(DAY)));
        int thisMinute = Math.max(0, most.perMinute() - log.tries(tenant, channel, now.minus(MINUTE)));
        return new SendingRoom(channel, most.dailyCap(), today, thisMinute, budget(tenant, channel, most, now));
    }

    @Nullable
    SendingBudget budget(TenantId tenant, Channel channel) {
        return budget(tenant, channel, gateways.limits(tenant, channel), clock.instant());
    }

    /** Why a try must not even begin, or null: tries that only ask for their turn would take it from each other. */
    @Nullable
    SendResult before(TenantId tenant, Channel channel) {
        int most = gateways.limits(tenant, channel).perMinute();
        return log.tries(tenant, channel, clock.instant().minus(MINUTE)) >= most ? RUSHED : null;
    }

    boolean rests(TenantId tenant, String number) {
        return log.countTo(tenant, number, clock.instant().minus(PhoneSending.PAUSE), null) > 0;
    }

    /**
     * Why a try that was just begun must not leave, or null. Each of two at the same moment counts the other: then neither
     * leaves, and never one too many.
     */
    @Nullable
    SendResult against(TenantId tenant, SendAttempt begun) {
        GatewayLimits most = gateways.limits(tenant, begun.channel());
        Instant yesterday = begun.at().minus(DAY);
        // Reminders are no reason to keep a code from somebody.
        SendCause counted = begun.cause() == SendCause.EVENT ? SendCause.EVENT : null;
        if (log.countTo(tenant, begun.to(), yesterday, counted) > MOST_A_DAY) {
            return SendResult.refused("Este número ya recibió " + MOST_A_DAY + " mensajes en 24 horas.");
        }
        if (log.count(tenant, begun.channel(), yesterday) > most.dailyCap()) {
            return beyond(begun, "La empresa llegó a su límite de mensajes en 24 horas.");
        }
        if (isPumped(tenant, begun)) {
            return SendResult.refused("Más de " + MOST_OF_A_BLOCK
                    + " números casi iguales a este pidieron mensajes en una hora; parece un abuso.");
        }
        SendResult costly = costly(tenant, begun, most);
        if (costly != null) {
            return costly;
        }
        if (log.tries(tenant, begun.channel(), begun.at().minus(MINUTE)) > most.perMinute()) {
            return RUSHED;
        }
        return log.countTo(tenant, begun.to(), begun.at().minus(PhoneSending.PAUSE), null) > 1
                ? SendResult.tryLater("Este número recibió otro mensaje hace menos de un minuto.", PhoneSending.PAUSE)
                : null;
    }

    /**
     * Whoever earns from messages to numbers of their own lets many be asked for, to numbers that follow each other. A batch
     * is no such thing: staff confirmed it.
     */
    private boolean isPumped(TenantId tenant, SendAttempt begun) {
        String block = begun.to().substring(0, begun.to().length() - DIGITS_IN_A_BLOCK);
        return begun.cause() == SendCause.EVENT
                && log.numbers(tenant, block, begun.at().minus(HOUR)) > MOST_OF_A_BLOCK;
    }

    /** A batch waits for room; it comes here only where another message took it at the same moment. */
    private static SendResult beyond(SendAttempt begun, String why) {
        return begun.cause() == SendCause.BATCH
                ? SendResult.tryLater(why, PhoneSending.PAUSE)
                : SendResult.refused(why);
    }

    /** The try itself is among what was spent. */
    private @Nullable SendResult costly(TenantId tenant, SendAttempt begun, GatewayLimits most) {
        SendingBudget budget = budget(tenant, begun.channel(), most, begun.at());
        if (budget == null || budget.covers(0)) {
            return null;
        }
        return budget.price().allows(begun.segments())
                ? beyond(begun, "El mensaje pasaría del gasto máximo en 24 horas de la pasarela.")
                : SendResult.refused("El mensaje solo ya cuesta más que el gasto máximo en 24 horas de la pasarela.");
    }

    private @Nullable SendingBudget budget(TenantId tenant, Channel channel, GatewayLimits most, Instant now) {
        return most.price() == null
                ? null
                : new SendingBudget(most.price(), log.segments(tenant, channel, now.minus(DAY)));
    }
}
