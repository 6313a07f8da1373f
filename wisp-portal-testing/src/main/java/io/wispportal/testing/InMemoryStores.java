package io.wispportal.testing;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditQueries;
import io.wispportal.audit.AuditTrail;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.RecipientStore;
import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.SendLog;
import io.wispportal.message.TemplateStore;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.PlanStore;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionStore;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantStore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All stores in memory, over one {@link InMemoryDatabase}. Open, so that a test may put one adapter of its own in. */
public class InMemoryStores implements PortalStores {

    private final InMemoryDatabase database;

    public InMemoryStores(InMemoryDatabase database) {
        this.database = database;
    }

    public InMemoryStores() {
        this(new InMemoryDatabase());
    }

    @Override
    public Transactions transactions() {
        return new InMemoryTransactions(database);
    }

    @Override
    public TenantDirectory tenantDirectory() {
        return new InMemoryTenants(database);
    }

    @Override
    public TenantStore tenants() {
        return new InMemoryTenants(database);
    }

    @Override
    public LogoStore logos() {
        return new InMemoryLogoStore(database);
    }

    @Override
    public CustomerStore customers() {
        return new InMemoryCustomers(database);
    }

    @Override
    public CustomerQueries customerQueries() {
        return new InMemoryCustomers(database);
    }

    @Override
    public CustomerPortalQueries customerPortalQueries() {
        return new InMemoryCustomerPortalQueries(database);
    }

    @Override
    public BalanceQueries balanceQueries() {
        return new InMemoryBalanceQueries(database);
    }

    @Override
    public CredentialStore credentials() {
        return new InMemoryCredentialStore(database);
    }

    @Override
    public DefaultPasswordStore defaultPasswords() {
        return new InMemoryDefaultPasswordStore(database);
    }

    @Override
    public PasswordResetStore passwordResets() {
        return new InMemoryPasswordResetStore(database);
    }

    @Override
    public ThrottleStore throttles() {
        return new InMemoryThrottleStore(database);
    }

    @Override
    public OpenSessionStore openSessions() {
        return new InMemoryOpenSessionStore(database);
    }

    @Override
    public AutoLoginLinkStore links() {
        return new InMemoryAutoLoginLinks(database);
    }

    @Override
    public AutoLoginLinkRegister linkRegister() {
        return new InMemoryAutoLoginLinks(database);
    }

    @Override
    public SessionStore sessions() {
        return new InMemorySessionStore(database);
    }

    @Override
    public StaffStore staff() {
        return new InMemoryStaffStore(database);
    }

    @Override
    public PlanStore plans() {
        return new InMemoryPlanStore(database);
    }

    @Override
    public ServiceStore services() {
        return new InMemoryServices(database);
    }

    @Override
    public ServiceQueries serviceQueries() {
        return new InMemoryServices(database);
    }

    @Override
    public InvoiceStore invoices() {
        return new InMemoryInvoices(database);
    }

    @Override
    public InvoiceQueries invoiceQueries() {
        return new InMemoryInvoices(database);
    }

    @Override
    public RouterStore routers() {
        return new InMemoryRouterStore(database);
    }

    @Override
    public RouterStatusStore routerStatuses() {
        return new InMemoryRouterStatusStore(database);
    }

    @Override
    public NoticeStore notices() {
        return new InMemoryNotices(database);
    }

    @Override
    public NoticeQueries noticeQueries() {
        return new InMemoryNotices(database);
    }

    @Override
    public PaymentMethodStore paymentMethods() {
        return new InMemoryPaymentMethodStore(database);
    }

    @Override
    public PaymentReportStore paymentReports() {
        return new InMemoryPaymentReportStore(database);
    }

    @Override
    public ActivationHistories activationHistories() {
        return new InMemoryActivationHistories(database);
    }

    @Override
    public PaymentReportQueries paymentReportQueries() {
        return new InMemoryPaymentReportQueries(database);
    }

    @Override
    public Ledger ledger() {
        return new InMemoryLedger(database);
    }

    @Override
    public DocumentRegister documents() {
        return new InMemoryDocumentRegister(database);
    }

    @Override
    public IdentityDocumentStore identityDocuments() {
        return new InMemoryIdentityDocumentStore(database);
    }

    @Override
    public DocumentKeyStore documentKeys() {
        return new InMemoryDocumentKeyStore(database);
    }

    @Override
    public InstallationRequestStore installationRequests() {
        return new InMemoryInstallationRequests(database);
    }

    @Override
    public InstallationRequestQueries installationRequestQueries() {
        return new InMemoryInstallationRequests(database);
    }

    @Override
    public StepPromiseStore stepPromises() {
        return new InMemoryStepPromiseStore(database);
    }

    @Override
    public Outbox outbox() {
        return new InMemoryOutbox(database);
    }

    @Override
    public OutboxQueries outboxQueries() {
        return new InMemoryOutbox(database);
    }

    @Override
    public BatchStore batches() {
        return new InMemoryBatches(database);
    }

    @Override
    public RecipientStore recipients() {
        return new InMemoryRecipients(database);
    }

    @Override
    public BatchQueries batchQueries() {
        return new InMemoryBatches(database);
    }

    @Override
    public SendLog sendLog() {
        return new InMemorySendLog(database);
    }

    @Override
    public GatewayStore gateways() {
        return new InMemoryGatewayStore(database);
    }

    @Override
    public CaptchaSettingsStore captchas() {
        return new InMemoryCaptchaSettingsStore(database);
    }

    @Override
    public CaptchaAnswerStore captchaAnswers() {
        return new InMemoryCaptchaAnswerStore(database);
    }

    @Override
    public TemplateStore templates() {
        return new InMemoryTemplateStore(database);
    }

    @Override
    public AuditTrail audit() {
        return new InMemoryAuditTrail(database);
    }

    @Override
    public AuditQueries auditQueries() {
        return new InMemoryAuditTrail(database);
    }

    @Override
    public AlarmClock alarms() {
        return new InMemoryAlarmClock(database);
    }

    @Override
    public Optional<Instant> alarmAt(TenantId tenant, AlarmKind kind, UUID subject) {
        return new InMemoryAlarmClock(database)
                .pending().stream()
                        .filter(alarm -> alarm.equals(new DueAlarm(tenant, kind, subject, alarm.at())))
                        .map(DueAlarm::at)
                        .findFirst();
    }

    @Override
    public void changeContact(TenantId tenant, CustomerId customer, Instant at) {
        database.put(Table.CONTACT_CHANGES, tenant, customer, at);
    }
}
