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

/**
 * All that is stored, over one database: what the contract tests work on. Who has an adapter of one interface only
 * extends {@link InMemoryStores} and overrides its method.
 */
public interface PortalStores {

    Transactions transactions();

    TenantDirectory tenantDirectory();

    TenantStore tenants();

    LogoStore logos();

    CustomerStore customers();

    CustomerQueries customerQueries();

    CustomerPortalQueries customerPortalQueries();

    BalanceQueries balanceQueries();

    CredentialStore credentials();

    DefaultPasswordStore defaultPasswords();

    PasswordResetStore passwordResets();

    ThrottleStore throttles();

    OpenSessionStore openSessions();

    AutoLoginLinkStore links();

    AutoLoginLinkRegister linkRegister();

    SessionStore sessions();

    StaffStore staff();

    PlanStore plans();

    ServiceStore services();

    ServiceQueries serviceQueries();

    InvoiceStore invoices();

    InvoiceQueries invoiceQueries();

    RouterStore routers();

    RouterStatusStore routerStatuses();

    NoticeStore notices();

    NoticeQueries noticeQueries();

    PaymentMethodStore paymentMethods();

    PaymentReportStore paymentReports();

    PaymentReportQueries paymentReportQueries();

    ActivationHistories activationHistories();

    Ledger ledger();

    DocumentRegister documents();

    IdentityDocumentStore identityDocuments();

    DocumentKeyStore documentKeys();

    InstallationRequestStore installationRequests();

    InstallationRequestQueries installationRequestQueries();

    StepPromiseStore stepPromises();

    Outbox outbox();

    OutboxQueries outboxQueries();

    BatchStore batches();

    RecipientStore recipients();

    BatchQueries batchQueries();

    SendLog sendLog();

    GatewayStore gateways();

    CaptchaSettingsStore captchas();

    CaptchaAnswerStore captchaAnswers();

    TemplateStore templates();

    AuditTrail audit();

    AuditQueries auditQueries();

    AlarmClock alarms();

    /** For tests only: when the alarm is set for, empty if it is not set. */
    Optional<Instant> alarmAt(TenantId tenant, AlarmKind kind, UUID subject);

    /** For tests only, inside a transaction: notes that the customer's phone or e-mail was changed then. */
    void changeContact(TenantId tenant, CustomerId customer, Instant at);
}
