package io.wispportal.core.captcha;

import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.core.SweepCalls;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Lets each answer count once, on whatever node (CAP-03). Only answers that the provider has passed are noted, so that nobody
 * fills the table with others. Afterwards they are too old for the provider.
 */
public final class UsedAnswers {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
    private static final int SWEPT_AT_ONCE = 10_000;

    private final CaptchaAnswerStore store;
    private final SweepCalls sweeps;
    private final Transactions transactions;
    private final Clock clock;

    public UsedAnswers(CaptchaAnswerStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.store = store;
        this.sweeps = new SweepCalls(alarms, AlarmKind.SWEEP_CAPTCHA_ANSWERS, BETWEEN_SWEEPS, transactions, clock);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether it is the first time. Not inside a transaction: that it was used stays true whatever becomes of the form. */
    boolean use(TenantId owner, String answer) {
        Instant until = clock.instant().plus(KEPT);
        return sweeps.writing(owner, () -> store.use(owner, hash(answer), until));
    }

    /**
     * Forgets what need not be remembered any more. The alarm's work; may be repeated.
     *
     * @return when to look again, empty if nothing is remembered
     */
    public Optional<Instant> sweep(TenantId owner) {
        Instant now = clock.instant();
        boolean more = transactions.inTransaction(() -> store.sweep(owner, now, SWEPT_AT_ONCE));
        return more ? Optional.of(now.plus(BETWEEN_SWEEPS)) : Optional.empty();
    }

    private static String hash(String answer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
