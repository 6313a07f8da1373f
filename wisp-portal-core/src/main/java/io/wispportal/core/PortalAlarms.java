package io.wispportal.core;

import io.wispportal.Transactions;
import io.wispportal.batch.BatchId;
import io.wispportal.core.batch.BatchRun;
import io.wispportal.core.captcha.UsedAnswers;
import io.wispportal.core.credential.SignInThrottle;
import io.wispportal.core.document.IdentityRetention;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.message.Deliveries;
import io.wispportal.core.notice.NoticeTurns;
import io.wispportal.core.payment.AutoActivation;
import io.wispportal.core.router.RouterWatch;
import io.wispportal.core.router.RouterWork;
import io.wispportal.document.DocumentId;
import io.wispportal.job.AlarmKind;
import io.wispportal.job.AlarmListener;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.notice.NoticeId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Does what an alarm was set for. Called by the scheduler on a worker thread, outside a transaction. */
public final class PortalAlarms implements AlarmListener {

    private final Deliveries deliveries;
    private final RouterWork routers;
    private final RouterWatch watch;
    private final NoticeTurns notices;
    private final BatchRun batches;
    private final Vouchers vouchers;
    private final IdentityRetention identity;
    private final AutoActivation autoActivation;
    private final SessionStore sessions;
    private final SignInThrottle throttle;
    private final UsedAnswers captchaAnswers;
    private final Transactions transactions;

    PortalAlarms(
            Deliveries deliveries,
            RouterWork routers,
            RouterWatch watch,
            NoticeTurns notices,
            BatchRun batches,
            Vouchers vouchers,
            IdentityRetention identity,
            AutoActivation autoActivation,
            SessionStore sessions,
            SignInThrottle throttle,
            UsedAnswers captchaAnswers,
            Transactions transactions) {
        this.deliveries = deliveries;
        this.routers = routers;
        this.watch = watch;
        this.notices = notices;
        this.batches = batches;
        this.vouchers = vouchers;
        this.identity = identity;
        this.autoActivation = autoActivation;
        this.sessions = sessions;
        this.throttle = throttle;
        this.captchaAnswers = captchaAnswers;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> ring(TenantId tenant, AlarmKind kind, UUID subject) {
        return switch (kind) {
            case DELIVER -> deliveries.deliver(tenant, new OutboxEntryId(subject));
            case CONVERGE_ROUTER -> routers.converge(tenant, new RouterId(subject));
            case TRY_ROUTER -> routers.tryNow(tenant, new RouterId(subject));
            case WATCH_ROUTER -> watch.ring(tenant, new RouterId(subject));
            case TURN_NOTICE -> notices.turn(tenant, new NoticeId(subject));
            case RUN_BATCH -> batches.ring(tenant, new BatchId(subject));
            case FORGET_BATCH_ADDRESSES -> batches.forgetAddresses(tenant, new BatchId(subject));
            case END_PROVISIONAL -> autoActivation.endProvisional(tenant, new PaymentReportId(subject));
            case SWEEP_DOCUMENT -> done(() -> vouchers.sweep(tenant, new DocumentId(subject)));
            case SWEEP_IDENTITY_DOCUMENT -> done(() -> identity.sweep(tenant, new DocumentId(subject)));
            case EXPIRE_IDENTITY_DOCUMENTS -> identity.expire(tenant, subject);
            case SWEEP_THROTTLES -> throttle.sweep(tenant);
            case SWEEP_CAPTCHA_ANSWERS -> captchaAnswers.sweep(tenant);
            case FORGET_SESSION -> done(() -> forget(tenant, new SessionId(subject)));
        };
    }

    private void forget(TenantId tenant, SessionId session) {
        transactions.runInTransaction(() -> sessions.forget(tenant, session));
    }

    private static Optional<Instant> done(Runnable work) {
        work.run();
        return Optional.empty();
    }
}
