package io.wispportal.core;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditQueries;
import io.wispportal.audit.AuditTrail;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.RecipientStore;
import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordPolicy;
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
import io.wispportal.router.RouterGateway;
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
import java.util.List;
import java.util.stream.Stream;

/** The service provider interfaces of a portal, one adapter for each. */
public final class Spi {

    /** Those that need an adapter, in no particular order. */
    public static final List<Class<?>> ALL = List.of(
            ActivationHistories.class,
            AlarmClock.class,
            AuditQueries.class,
            AuditTrail.class,
            AutoLoginLinkRegister.class,
            AutoLoginLinkStore.class,
            AutoLoginTokens.class,
            BalanceQueries.class,
            BatchQueries.class,
            BatchStore.class,
            CaptchaAnswerStore.class,
            CaptchaSettingsStore.class,
            CapturedMails.class,
            CapturedMessages.class,
            CredentialStore.class,
            CustomerPortalQueries.class,
            CustomerQueries.class,
            CustomerStore.class,
            DefaultPasswordStore.class,
            DocumentKeyStore.class,
            DocumentRegister.class,
            DocumentStore.class,
            GatewayStore.class,
            IdentityDocumentStore.class,
            InstallationRequestQueries.class,
            InstallationRequestStore.class,
            InvoiceQueries.class,
            InvoiceStore.class,
            Ledger.class,
            LogoStore.class,
            MailSender.class,
            MessageTransport.class,
            NoticeQueries.class,
            NoticeStore.class,
            OpenSessionStore.class,
            Outbox.class,
            OutboxQueries.class,
            PasswordResetStore.class,
            PaymentMethodStore.class,
            PaymentReportQueries.class,
            PaymentReportStore.class,
            PlanStore.class,
            RecipientStore.class,
            RouterGateway.class,
            RouterStatusStore.class,
            RouterStore.class,
            SendLog.class,
            ServiceQueries.class,
            ServiceStore.class,
            SessionStore.class,
            StaffStore.class,
            StepPromiseStore.class,
            TemplateStore.class,
            TenantDirectory.class,
            TenantStore.class,
            ThrottleStore.class,
            Transactions.class);

    /** Those that the portal serves itself; an adapter, where there is one, takes its place. */
    public static final List<Class<?>> BUILT_IN = List.of(CaptchaVerifier.class, PasswordPolicy.class);

    private Spi() {}

    /** All that an adapter may serve. */
    public static List<Class<?>> all() {
        return Stream.concat(ALL.stream(), BUILT_IN.stream()).toList();
    }
}
