package io.wispportal.web.wiring;

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
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.message.SmtpMailSender;
import io.wispportal.core.message.SmtpSettings;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.jpa.FileDocumentStore;
import io.wispportal.jpa.JpaMailbox;
import io.wispportal.jpa.JpaPhoneBox;
import io.wispportal.jpa.JpaStores;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.MailSender;
import io.wispportal.message.MessageTransport;
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
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The adapters that come with the portal, by the interface they serve. There is no router among them. */
final class BuiltInAdapters {

    private final Map<Class<?>, Object> bySpi = new HashMap<>();

    BuiltInAdapters(
            JpaStores stores,
            JpaMailbox mailbox,
            JpaPhoneBox phones,
            Transactions transactions,
            PortalSettings settings,
            Clock clock) {
        add(Transactions.class, transactions);
        add(DocumentStore.class, new FileDocumentStore(settings.data().resolve("documents")));
        mail(mailbox, settings.smtp());
        phones(phones, stores, settings);
        add(CaptchaVerifier.class, settings.captcha().verifier(clock));
        people(stores);
        services(stores);
        payments(stores);
        add(Outbox.class, stores.outbox());
        add(OutboxQueries.class, stores.outboxQueries());
        add(AuditTrail.class, stores.audit());
        add(AuditQueries.class, stores.auditQueries());
        add(AlarmClock.class, stores.alarms());
    }

    Optional<Object> find(Class<?> spi) {
        return Optional.ofNullable(bySpi.get(spi));
    }

    private void mail(JpaMailbox mailbox, @Nullable SmtpSettings smtp) {
        add(MailSender.class, smtp == null ? mailbox : new SmtpMailSender(smtp));
        add(CapturedMails.class, mailbox);
    }

    private void phones(JpaPhoneBox box, JpaStores stores, PortalSettings settings) {
        SmsGateway sms = settings.sms();
        add(MessageTransport.class, sms == null ? box : sms.over(settings.outbound()));
        add(CapturedMessages.class, box);
        add(BatchStore.class, stores.batches());
        add(RecipientStore.class, stores.recipients());
        add(BatchQueries.class, stores.batchQueries());
        add(SendLog.class, stores.sendLog());
        add(GatewayStore.class, stores.gateways());
        add(CaptchaSettingsStore.class, stores.captchas());
        add(CaptchaAnswerStore.class, stores.captchaAnswers());
        add(TemplateStore.class, stores.templates());
    }

    private void people(JpaStores stores) {
        add(TenantDirectory.class, stores.tenantDirectory());
        add(LogoStore.class, stores.logos());
        add(TenantStore.class, stores.tenants());
        add(CustomerStore.class, stores.customers());
        add(CustomerQueries.class, stores.customerQueries());
        add(BalanceQueries.class, stores.balanceQueries());
        add(CustomerPortalQueries.class, stores.customerPortalQueries());
        add(CredentialStore.class, stores.credentials());
        add(DefaultPasswordStore.class, stores.defaultPasswords());
        add(PasswordResetStore.class, stores.passwordResets());
        add(ThrottleStore.class, stores.throttles());
        add(OpenSessionStore.class, stores.openSessions());
        add(SessionStore.class, stores.sessions());
        add(AutoLoginLinkStore.class, stores.links());
        add(AutoLoginLinkRegister.class, stores.linkRegister());
        add(StaffStore.class, stores.staff());
    }

    private void services(JpaStores stores) {
        add(PlanStore.class, stores.plans());
        add(ServiceStore.class, stores.services());
        add(ServiceQueries.class, stores.serviceQueries());
    }

    private void payments(JpaStores stores) {
        add(InvoiceStore.class, stores.invoices());
        add(InvoiceQueries.class, stores.invoiceQueries());
        add(RouterStore.class, stores.routers());
        add(RouterStatusStore.class, stores.routerStatuses());
        add(NoticeQueries.class, stores.noticeQueries());
        add(NoticeStore.class, stores.notices());
        add(PaymentMethodStore.class, stores.paymentMethods());
        add(PaymentReportStore.class, stores.paymentReports());
        add(PaymentReportQueries.class, stores.paymentReportQueries());
        add(ActivationHistories.class, stores.activationHistories());
        add(Ledger.class, stores.ledger());
        add(DocumentRegister.class, stores.documents());
        add(IdentityDocumentStore.class, stores.identityDocuments());
        add(DocumentKeyStore.class, stores.documentKeys());
        add(InstallationRequestStore.class, stores.installationRequests());
        add(InstallationRequestQueries.class, stores.installationRequestQueries());
        add(StepPromiseStore.class, stores.stepPromises());
    }

    private <S> void add(Class<S> spi, S adapter) {
        bySpi.put(spi, adapter);
    }
}
