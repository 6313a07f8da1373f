package io.wispportal.testing;

import io.wispportal.core.Surroundings;
import io.wispportal.core.WispPortal;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.preinstall.StepArrangement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A whole portal in memory, in one line. Nothing runs in the background: {@link #ringDueAlarms()} does what is due, so a
 * test decides when mails go out and routers change.
 */
public final class InMemoryPortal {

    /** What every domain stands for: nobody is asked. */
    private static final String ADDRESS = "203.0.113.7";

    private final Clock clock;
    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryMailSender mail;
    private final InMemoryMessageTransport phones;
    private final InMemoryCaptchaVerifier captcha;
    private final InMemoryRouterGateway router = new InMemoryRouterGateway();
    private final InMemoryDocumentStore documents = new InMemoryDocumentStore();
    private final WispPortal portal;

    /** By the system's clock. */
    public InMemoryPortal() {
        this(Clock.systemUTC());
    }

    /** @param clock the portal's time, for example a {@link SettableClock} */
    public InMemoryPortal(Clock clock) {
        this(clock, PortalKeys.generate());
    }

    /**
     * @param keys  whoever has the same keys reads the same sessions
     * @param steps where steps of one's own have their place on the way to an installation
     */
    public InMemoryPortal(Clock clock, PortalKeys keys, StepArrangement... steps) {
        this(clock, keys, new Surroundings(host -> List.of(ADDRESS), CustomerNetworks.NONE), steps);
    }

    /** @param surroundings the network that it is in */
    public InMemoryPortal(Clock clock, PortalKeys keys, Surroundings surroundings, StepArrangement... steps) {
        this.clock = clock;
        this.mail = new InMemoryMailSender(clock);
        this.phones = new InMemoryMessageTransport(clock);
        this.captcha = new InMemoryCaptchaVerifier(clock);
        this.portal = WispPortal.builder()
                .with(adapters(database))
                .with(mail, phones, captcha, router, documents)
                .captcha(InMemoryCaptchaVerifier.KEYS)
                .clock(clock)
                .keys(keys)
                .surroundings(surroundings)
                .installationSteps(steps)
                .build();
    }

    /** The portal's time. */
    public Clock clock() {
        return clock;
    }

    /** The use cases. */
    public WispPortal portal() {
        return portal;
    }

    public InMemoryMailSender mail() {
        return mail;
    }

    /** What would have gone to phones. */
    public InMemoryMessageTransport phones() {
        return phones;
    }

    /** Who tells people from machines. */
    public InMemoryCaptchaVerifier captcha() {
        return captcha;
    }

    public InMemoryRouterGateway router() {
        return router;
    }

    public InMemoryDocumentStore documents() {
        return documents;
    }

    /** What the stores share, for a test that needs one of them. */
    public InMemoryDatabase database() {
        return database;
    }

    public InMemoryAlarmClock alarms() {
        return new InMemoryAlarmClock(database);
    }

    /** Does what is due now, what that makes due included; alarms that want to ring again are set again. */
    public void ringDueAlarms() {
        Instant now = clock.instant();
        List<DueAlarm> due = alarms().takeDue(now);
        while (!due.isEmpty()) {
            due.forEach(this::ring);
            due = alarms().takeDue(now);
        }
    }

    private void ring(DueAlarm alarm) {
        portal.alarms()
                .ring(alarm.tenant(), alarm.kind(), alarm.subject())
                .ifPresent(again -> new InMemoryTransactions(database)
                        .runInTransaction(() -> alarms().wake(alarm.tenant(), alarm.kind(), alarm.subject(), again)));
    }

    private static Object[] adapters(InMemoryDatabase database) {
        return new Object[] {
            new InMemoryTransactions(database),
            new InMemoryTenants(database),
            new InMemoryCustomers(database),
            new InMemoryPasswordResetStore(database),
            new InMemoryCustomerPortalQueries(database),
            new InMemoryBalanceQueries(database),
            new InMemoryCredentialStore(database),
            new InMemoryDefaultPasswordStore(database),
            new InMemoryThrottleStore(database),
            new InMemoryOpenSessionStore(database),
            new InMemorySessionStore(database),
            new InMemoryAutoLoginLinks(database),
            new InMemoryStaffStore(database),
            new InMemoryPlanStore(database),
            new InMemoryRouterStore(database),
            new InMemoryRouterStatusStore(database),
            new InMemoryNotices(database),
            new InMemoryServices(database),
            new InMemoryInvoices(database),
            new InMemoryPaymentMethodStore(database),
            new InMemoryPaymentReportStore(database),
            new InMemoryPaymentReportQueries(database),
            new InMemoryActivationHistories(database),
            new InMemoryLedger(database),
            new InMemoryDocumentRegister(database),
            new InMemoryIdentityDocumentStore(database),
            new InMemoryDocumentKeyStore(database),
            new InMemoryInstallationRequests(database),
            new InMemoryStepPromiseStore(database),
            new InMemoryOutbox(database),
            new InMemoryBatches(database),
            new InMemoryRecipients(database),
            new InMemorySendLog(database),
            new InMemoryGatewayStore(database),
            new InMemoryLogoStore(database),
            new InMemoryCaptchaSettingsStore(database),
            new InMemoryCaptchaAnswerStore(database),
            new InMemoryTemplateStore(database),
            new InMemoryAuditTrail(database),
            new InMemoryAlarmClock(database)
        };
    }
}
