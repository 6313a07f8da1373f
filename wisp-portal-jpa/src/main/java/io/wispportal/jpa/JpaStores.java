package io.wispportal.jpa;

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
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.job.AlarmClock;
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
import io.wispportal.tenant.TenantStore;

/** Hands out the stores; each of them is safe for any number of threads. */
public final class JpaStores {

    private final Sql sql;

    /** Serves two interfaces, and is one adapter. */
    private final JpaAutoLoginLinks links;

    /** @param managers of a persistence unit on the database that {@link PortalSchema} prepared */
    public JpaStores(EntityManagers managers) {
        this.sql = new Sql(managers);
        this.links = new JpaAutoLoginLinks(sql);
    }

    public TenantDirectory tenantDirectory() {
        return new JpaTenantDirectory(sql);
    }

    public TenantStore tenants() {
        return new JpaTenantStore(sql);
    }

    public LogoStore logos() {
        return new JpaLogoStore(sql);
    }

    public DefaultPasswordStore defaultPasswords() {
        return new JpaDefaultPasswordStore(sql);
    }

    public CredentialStore credentials() {
        return new JpaCredentialStore(sql);
    }

    public PasswordResetStore passwordResets() {
        return new JpaPasswordResetStore(sql);
    }

    public ThrottleStore throttles() {
        return new JpaThrottleStore(sql);
    }

    public OpenSessionStore openSessions() {
        return new JpaOpenSessionStore(sql);
    }

    public AutoLoginLinkStore links() {
        return links;
    }

    public AutoLoginLinkRegister linkRegister() {
        return links;
    }

    public SessionStore sessions() {
        return new JpaSessionStore(sql);
    }

    public CustomerStore customers() {
        return new JpaCustomerStore(sql);
    }

    public CustomerQueries customerQueries() {
        return new JpaCustomerQueries(sql);
    }

    public BalanceQueries balanceQueries() {
        return new JpaBalanceQueries(sql);
    }

    public CustomerPortalQueries customerPortalQueries() {
        return new JpaCustomerPortalQueries(sql);
    }

    public StaffStore staff() {
        return new JpaStaffStore(sql);
    }

    public PlanStore plans() {
        return new JpaPlanStore(sql);
    }

    public ServiceStore services() {
        return new JpaServiceStore(sql);
    }

    public ServiceQueries serviceQueries() {
        return new JpaServiceQueries(sql);
    }

    public InvoiceStore invoices() {
        return new JpaInvoiceStore(sql);
    }

    public InvoiceQueries invoiceQueries() {
        return new JpaInvoiceQueries(sql);
    }

    public RouterStore routers() {
        return new JpaRouterStore(sql);
    }

    public RouterStatusStore routerStatuses() {
        return new JpaRouterStatusStore(sql);
    }

    public NoticeStore notices() {
        return new JpaNoticeStore(sql);
    }

    public NoticeQueries noticeQueries() {
        return new JpaNoticeQueries(sql);
    }

    public PaymentMethodStore paymentMethods() {
        return new JpaPaymentMethodStore(sql);
    }

    public DocumentRegister documents() {
        return new JpaDocumentRegister(sql);
    }

    public IdentityDocumentStore identityDocuments() {
        return new JpaIdentityDocumentStore(sql);
    }

    public DocumentKeyStore documentKeys() {
        return new JpaDocumentKeyStore(sql);
    }

    public PaymentReportStore paymentReports() {
        return new JpaPaymentReportStore(sql);
    }

    public ActivationHistories activationHistories() {
        return new JpaActivationHistories(sql);
    }

    public PaymentReportQueries paymentReportQueries() {
        return new JpaPaymentReportQueries(sql);
    }

    public Ledger ledger() {
        return new JpaLedger(sql);
    }

    public InstallationRequestStore installationRequests() {
        return new JpaInstallationRequestStore(sql);
    }

    public InstallationRequestQueries installationRequestQueries() {
        return new JpaInstallationRequestQueries(sql);
    }

    public StepPromiseStore stepPromises() {
        return new JpaStepPromiseStore(sql);
    }

    public Outbox outbox() {
        return new JpaOutbox(sql);
    }

    public OutboxQueries outboxQueries() {
        return new JpaOutboxQueries(sql);
    }

    public BatchStore batches() {
        return new JpaBatchStore(sql);
    }

    public RecipientStore recipients() {
        return new JpaRecipientStore(sql);
    }

    public BatchQueries batchQueries() {
        return new JpaBatchQueries(sql);
    }

    public SendLog sendLog() {
        return new JpaSendLog(sql);
    }

    public GatewayStore gateways() {
        return new JpaGatewayStore(sql);
    }

    public CaptchaSettingsStore captchas() {
        return new JpaCaptchaSettingsStore(sql);
    }

    public CaptchaAnswerStore captchaAnswers() {
        return new JpaCaptchaAnswerStore(sql);
    }

    public TemplateStore templates() {
        return new JpaTemplateStore(sql);
    }

    public AuditTrail audit() {
        return new JpaAuditTrail(sql);
    }

    public AuditQueries auditQueries() {
        return new JpaAuditQueries(sql);
    }

    public AlarmClock alarms() {
        return new JpaAlarmClock(sql);
    }
}
