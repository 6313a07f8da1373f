package io.wispportal.jpa;

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
import io.wispportal.testing.PortalStores;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stores of this module as the contracts want them. */
final class TestStores implements PortalStores {

    private final ResourceLocalTransactions transactions;
    private final JpaStores stores;
    private final Sql sql;

    TestStores(ResourceLocalTransactions transactions) {
        this.transactions = transactions;
        this.stores = new JpaStores(transactions);
        this.sql = new Sql(transactions);
    }

    Sql sql() {
        return sql;
    }

    JpaMailbox mailbox(Clock clock) {
        return new JpaMailbox(transactions, transactions, clock);
    }

    JpaPhoneBox phoneBox(Clock clock) {
        return new JpaPhoneBox(transactions, transactions, clock);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Optional<Instant> alarmAt(TenantId tenant, AlarmKind kind, UUID subject) {
        Alarm alarm = new Alarm(tenant, kind, subject);
        return sql.first(
                Row::instant,
                "select execution_time from " + alarm.table() + " where task_name = ? and task_instance = ?",
                alarm.taskName(),
                alarm.instance());
    }

    @Override
    public void changeContact(TenantId tenant, CustomerId customer, Instant at) {
        sql.change(
                "update customer set contact_changed_at = ? where tenant_id = ? and id = ?",
                at,
                tenant.value(),
                customer.value());
    }

    @Override
    public TenantDirectory tenantDirectory() {
        return stores.tenantDirectory();
    }

    @Override
    public TenantStore tenants() {
        return stores.tenants();
    }

    @Override
    public CustomerStore customers() {
        return stores.customers();
    }

    @Override
    public CustomerQueries customerQueries() {
        return stores.customerQueries();
    }

    @Override
    public BalanceQueries balanceQueries() {
        return stores.balanceQueries();
    }

    @Override
    public CustomerPortalQueries customerPortalQueries() {
        return stores.customerPortalQueries();
    }

    @Override
    public CredentialStore credentials() {
        return stores.credentials();
    }

    @Override
    public DefaultPasswordStore defaultPasswords() {
        return stores.defaultPasswords();
    }

    @Override
    public PasswordResetStore passwordResets() {
        return stores.passwordResets();
    }

    @Override
    public ThrottleStore throttles() {
        return stores.throttles();
    }

    @Override
    public OpenSessionStore openSessions() {
        return stores.openSessions();
    }

    @Override
    public AutoLoginLinkStore links() {
        return stores.links();
    }

    @Override
    public AutoLoginLinkRegister linkRegister() {
        return stores.linkRegister();
    }

    @Override
    public SessionStore sessions() {
        return stores.sessions();
    }

    @Override
    public StaffStore staff() {
        return stores.staff();
    }

    @Override
    public PlanStore plans() {
        return stores.plans();
    }

    @Override
    public ServiceStore services() {
        return stores.services();
    }

    @Override
    public ServiceQueries serviceQueries() {
        return stores.serviceQueries();
    }

    @Override
    public InvoiceStore invoices() {
        return stores.invoices();
    }

    @Override
    public InvoiceQueries invoiceQueries() {
        return stores.invoiceQueries();
    }

    @Override
    public RouterStore routers() {
        return stores.routers();
    }

    @Override
    public RouterStatusStore routerStatuses() {
        return stores.routerStatuses();
    }

    @Override
    public NoticeStore notices() {
        return stores.notices();
    }

    @Override
    public NoticeQueries noticeQueries() {
        return stores.noticeQueries();
    }

    @Override
    public PaymentMethodStore paymentMethods() {
        return stores.paymentMethods();
    }

    @Override
    public PaymentReportStore paymentReports() {
        return stores.paymentReports();
    }

    @Override
    public ActivationHistories activationHistories() {
        return stores.activationHistories();
    }

    @Override
    public PaymentReportQueries paymentReportQueries() {
        return stores.paymentReportQueries();
    }

    @Override
    public Ledger ledger() {
        return stores.ledger();
    }

    @Override
    public DocumentRegister documents() {
        return stores.documents();
    }

    @Override
    public IdentityDocumentStore identityDocuments() {
        return stores.identityDocuments();
    }

    @Override
    public DocumentKeyStore documentKeys() {
        return stores.documentKeys();
    }

    @Override
    public InstallationRequestStore installationRequests() {
        return stores.installationRequests();
    }

    @Override
    public InstallationRequestQueries installationRequestQueries() {
        return stores.installationRequestQueries();
    }

    @Override
    public StepPromiseStore stepPromises() {
        return stores.stepPromises();
    }

    @Override
    public Outbox outbox() {
        return stores.outbox();
    }

    @Override
    public OutboxQueries outboxQueries() {
        return stores.outboxQueries();
    }

    @Override
    public BatchStore batches() {
        return stores.batches();
    }

    @Override
    public RecipientStore recipients() {
        return stores.recipients();
    }

    @Override
    public BatchQueries batchQueries() {
        return stores.batchQueries();
    }

    @Override
    public SendLog sendLog() {
        return stores.sendLog();
    }

    @Override
    public GatewayStore gateways() {
        return stores.gateways();
    }

    @Override
    public LogoStore logos() {
        return stores.logos();
    }

    @Override
    public CaptchaSettingsStore captchas() {
        return stores.captchas();
    }

    @Override
    public CaptchaAnswerStore captchaAnswers() {
        return stores.captchaAnswers();
    }

    @Override
    public TemplateStore templates() {
        return stores.templates();
    }

    @Override
    public AuditTrail audit() {
        return stores.audit();
    }

    @Override
    public AuditQueries auditQueries() {
        return stores.auditQueries();
    }

    @Override
    public AlarmClock alarms() {
        return stores.alarms();
    }
}
