package io.wispportal.testing;

import io.wispportal.audit.AuditEntry;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.batch.MessageBatch;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.StoredPassword;
import io.wispportal.credential.Throttle;
import io.wispportal.customer.Customer;
import io.wispportal.document.Document;
import io.wispportal.document.IdentityDocument;
import io.wispportal.invoice.Invoice;
import io.wispportal.message.Gateway;
import io.wispportal.message.MessageTemplate;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.SendAttempt;
import io.wispportal.notice.Notice;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentReport;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.session.OpenSession;
import io.wispportal.session.SessionId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Tenant;
import java.time.Instant;

/**
 * Names one kind of rows in the {@link InMemoryDatabase}.
 *
 * @param name for messages
 * @param type of the rows
 */
record Table<V>(String name, Class<V> type) {

    static final Table<Tenant> TENANTS = new Table<>("tenant", Tenant.class);
    static final Table<InMemoryTenants.Former> FORMER_DOMAINS =
            new Table<>("former domain", InMemoryTenants.Former.class);
    static final Table<InMemoryLogoStore.Picture> LOGOS = new Table<>("logo", InMemoryLogoStore.Picture.class);
    static final Table<Long> MASS_EPOCHS = new Table<>("mass epoch", Long.class);
    static final Table<DefaultPassword> DEFAULT_PASSWORDS = new Table<>("default password", DefaultPassword.class);
    static final Table<Customer> CUSTOMERS = new Table<>("customer", Customer.class);
    static final Table<Long> DEFAULT_EPOCHS = new Table<>("default epoch", Long.class);
    static final Table<StaffMember> STAFF = new Table<>("staff member", StaffMember.class);
    static final Table<SessionId> VISITS = new Table<>("visit", SessionId.class);
    static final Table<StoredPassword> PASSWORDS = new Table<>("password", StoredPassword.class);
    static final Table<Long> VERSIONS = new Table<>("subject version", Long.class);
    static final Table<PasswordReset> PASSWORD_RESETS = new Table<>("password reset", PasswordReset.class);
    static final Table<Throttle> THROTTLES = new Table<>("throttle", Throttle.class);
    static final Table<OpenSession> OPEN_SESSIONS = new Table<>("open session", OpenSession.class);
    static final Table<Instant> ENDED_SESSIONS = new Table<>("ended session", Instant.class);
    static final Table<AutoLoginLink> LINKS = new Table<>("auto-login link", AutoLoginLink.class);
    static final Table<Instant> CONTACT_CHANGES = new Table<>("change of contact", Instant.class);
    static final Table<Plan> PLANS = new Table<>("plan", Plan.class);
    static final Table<InternetService> SERVICES = new Table<>("service", InternetService.class);
    static final Table<Invoice> INVOICES = new Table<>("invoice", Invoice.class);
    static final Table<Router> ROUTERS = new Table<>("router", Router.class);
    static final Table<RouterStatus> ROUTER_STATUSES = new Table<>("router status", RouterStatus.class);
    static final Table<Notice> NOTICES = new Table<>("notice", Notice.class);
    static final Table<InMemoryNotices.Reading> NOTICE_READERS =
            new Table<>("notice reader", InMemoryNotices.Reading.class);
    static final Table<PaymentMethod> METHODS = new Table<>("payment method", PaymentMethod.class);
    static final Table<Document> DOCUMENTS = new Table<>("document", Document.class);
    static final Table<IdentityDocument> IDENTITY_DOCUMENTS = new Table<>("identity document", IdentityDocument.class);
    static final Table<String> IDENTITY_SENDERS = new Table<>("sender of an identity document", String.class);
    static final Table<String> DOCUMENT_KEYS = new Table<>("document key", String.class);
    static final Table<PaymentReport> REPORTS = new Table<>("payment report", PaymentReport.class);
    static final Table<LedgerEntry> LEDGER = new Table<>("ledger entry", LedgerEntry.class);
    static final Table<OutboxEntry> OUTBOX = new Table<>("outbox entry", OutboxEntry.class);
    static final Table<InstallationRequest> INSTALLATION_REQUESTS =
            new Table<>("request for an installation", InstallationRequest.class);
    static final Table<StepPromise> STEP_PROMISES = new Table<>("step's promise", StepPromise.class);
    static final Table<SendAttempt> SEND_ATTEMPTS = new Table<>("send attempt", SendAttempt.class);
    static final Table<MessageBatch> BATCHES = new Table<>("batch", MessageBatch.class);
    static final Table<InMemoryRecipients.Recipient> RECIPIENTS =
            new Table<>("recipient", InMemoryRecipients.Recipient.class);
    static final Table<Gateway> GATEWAYS = new Table<>("gateway", Gateway.class);
    static final Table<CaptchaSettings> CAPTCHAS = new Table<>("captcha", CaptchaSettings.class);
    static final Table<InMemoryCaptchaAnswerStore.Used> CAPTCHA_ANSWERS =
            new Table<>("captcha answer", InMemoryCaptchaAnswerStore.Used.class);
    static final Table<MessageTemplate> TEMPLATES = new Table<>("message template", MessageTemplate.class);
    static final Table<AuditEntry> AUDIT = new Table<>("audit entry", AuditEntry.class);
    static final Table<DueAlarm> ALARMS = new Table<>("alarm", DueAlarm.class);

    @Override
    public String toString() {
        return name;
    }
}
