package io.wispportal.core;

import io.wispportal.audit.AuditQueries;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.core.audit.AuditReading;
import io.wispportal.core.balance.BalanceLookup;
import io.wispportal.core.batch.BatchParts;
import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.LookupThrottle;
import io.wispportal.core.credential.OtherPasswords;
import io.wispportal.core.credential.RequestThrottle;
import io.wispportal.core.credential.UploadThrottle;
import io.wispportal.core.customer.CustomerFiles;
import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.customer.CustomerTimeline;
import io.wispportal.core.customer.OfficialNumbersEditing;
import io.wispportal.core.customer.OwnSuspensions;
import io.wispportal.core.document.IdentityParts;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.invoice.InvoiceReading;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.core.payment.AutoActivation;
import io.wispportal.core.payment.PaymentParts;
import io.wispportal.core.preinstall.PreinstallParts;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.service.ServiceConnections;
import io.wispportal.core.service.ServiceControl;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.core.session.FormTokens;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.core.tenant.LogoEditing;
import io.wispportal.core.tenant.TenantSettingsEditing;
import io.wispportal.credential.PasswordRule;
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
import io.wispportal.message.Outbox;
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
import io.wispportal.session.SessionStore;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the use cases together: which one is made of what stands here, in its neighbours and nowhere else. */
final class PortalAssembly {

    private final Ground ground;
    private final RouterAssembly routers;
    private final LinkAssembly links;
    private final MessageAssembly messages;
    private final PasswordAssembly passwords;
    private final CaptchaAssembly captchas;
    private final BatchParts batches;
    private final Vouchers vouchers;
    private final IdentityParts identity;
    private final ServiceSwitch services;
    private final PaymentParts payment;
    private final AutoActivation autoActivation;
    private final PreinstallParts preinstall;

    PortalAssembly(
            Ground ground,
            HashingGate hashing,
            OtherPasswords otherPasswords,
            List<PasswordRule> passwordRules,
            List<StepArrangement> arrangements,
            Outbound outbound,
            @Nullable CaptchaKeys captcha) {
        this.ground = ground;
        this.routers = new RouterAssembly(ground);
        this.links = new LinkAssembly(ground);
        this.messages = new MessageAssembly(ground, outbound);
        this.passwords =
                new PasswordAssembly(ground, links, messages.gateways(), hashing, otherPasswords, passwordRules);
        this.captchas = new CaptchaAssembly(ground, captcha);
        this.batches = messages.batches(links.issue());
        this.vouchers = newVouchers();
        this.identity = newIdentity();
        this.services = new ServiceSwitch(ground.get(ServiceStore.class), routers.bell(), ground.audit());
        this.payment = newPayment();
        this.autoActivation = payment.autoActivation();
        this.preinstall = newPreinstall(arrangements);
    }

    WispPortal portal() {
        return new WispPortal(
                ground.adapters(),
                ground.tenants(),
                ground.addresses(),
                ground.sessions(),
                new FormTokens(ground.keys(), ground.clock()),
                new KnownBrowsers(ground.keys()),
                passwords.passwords(),
                passwords.requirements(),
                passwords.signIn(),
                passwords.defaults(),
                passwords.change(),
                passwords.initials(),
                passwords.accounts(),
                passwords.recovery(),
                passwords.byCode(),
                passwords.staff(),
                links.links(),
                links.issue(),
                links.opening(),
                links.visits(),
                customerPortal(),
                vouchers,
                identity.documents(),
                identity.reading(),
                payment.reporting(autoActivation),
                autoActivation,
                payment.desk(),
                payment.review(),
                payment.registration(),
                new InvoiceReading(ground.tenants(), ground.get(InvoiceQueries.class), ground.clock()),
                payment.invoiceDesk(),
                payment.methodEditing(),
                routers.routers(),
                routers.desk(),
                routers.move(),
                routers.noticeDesk(),
                routers.noticeChoices(),
                routers.pages(),
                routers.ownNotices(),
                serviceControl(),
                serviceConnections(),
                preinstall.requesting(),
                preinstall.desk(),
                preinstall.handling(),
                preinstall.activation(),
                customerFiles(),
                new OfficialNumbersEditing(ground.get(CustomerStore.class), ground.transactions(), ground.audit()),
                customerTimeline(),
                ownSuspensions(),
                messages.desk(),
                batches.writing(),
                batches.desk(),
                passwords.tenantOpening(),
                settings(),
                logo(),
                messages.templateEditing(),
                messages.gatewayEditing(),
                captchas.gate(),
                captchas.editing(),
                new AuditReading(ground.get(AuditQueries.class)),
                balance(),
                alarms());
    }

    private BalanceLookup balance() {
        return new BalanceLookup(
                ground.get(BalanceQueries.class),
                ground.get(CustomerStore.class),
                ground.keys(),
                new LookupThrottle(
                        ground.get(ThrottleStore.class), ground.alarms(), ground.transactions(), ground.clock()),
                ground.clock());
    }

    private PortalAlarms alarms() {
        return new PortalAlarms(
                messages.deliveries(passwords.resetCodes(), preinstall.stepDelivery()),
                routers.work(),
                routers.watch(),
                routers.turns(),
                batches.run(),
                vouchers,
                identity.retention(),
                autoActivation,
                ground.get(SessionStore.class),
                passwords.throttle(),
                captchas.used(),
                ground.transactions());
    }

    private TenantSettingsEditing settings() {
        return new TenantSettingsEditing(
                ground.get(TenantDirectory.class),
                ground.get(TenantStore.class),
                ground.tenants(),
                ground.transactions(),
                ground.audit());
    }

    private LogoEditing logo() {
        return new LogoEditing(
                identity.logos(),
                ground.get(TenantDirectory.class),
                ground.get(LogoStore.class),
                ground.tenants(),
                ground.transactions(),
                ground.audit());
    }

    private ServiceControl serviceControl() {
        return new ServiceControl(
                services,
                ground.get(CustomerStore.class),
                ground.get(RouterStore.class),
                ground.get(InstallationRequestQueries.class),
                ground.get(PaymentReportStore.class),
                ground.get(ActivationHistories.class),
                ground.tenants(),
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    private ServiceConnections serviceConnections() {
        return new ServiceConnections(
                ground.get(ServiceStore.class),
                ground.get(CustomerStore.class),
                ground.get(RouterStore.class),
                routers.bell(),
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    private Vouchers newVouchers() {
        return new Vouchers(
                ground.get(DocumentStore.class),
                ground.get(DocumentRegister.class),
                ground.get(CustomerStore.class),
                ground.tenants(),
                ground.transactions(),
                ground.alarms(),
                ground.ids(),
                ground.clock());
    }

    private IdentityParts newIdentity() {
        return new IdentityParts(
                ground.get(DocumentStore.class),
                ground.get(DocumentKeyStore.class),
                ground.keys(),
                ground.get(IdentityDocumentStore.class),
                Pictures.bounded(),
                new UploadThrottle(
                        ground.get(ThrottleStore.class), ground.alarms(), ground.transactions(), ground.clock()),
                ground.alarms(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    private PaymentParts newPayment() {
        return new PaymentParts(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(CustomerPortalQueries.class),
                ground.get(InvoiceStore.class),
                ground.get(InvoiceQueries.class),
                ground.get(PaymentMethodStore.class),
                ground.get(PaymentReportStore.class),
                ground.get(PaymentReportQueries.class),
                ground.get(ActivationHistories.class),
                ground.get(Ledger.class),
                vouchers,
                ground.get(DocumentRegister.class),
                ground.get(ServiceStore.class),
                services,
                ground.promises(),
                ground.alarms(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    private PreinstallParts newPreinstall(List<StepArrangement> arrangements) {
        return new PreinstallParts(
                ground.tenants(),
                ground.get(InstallationRequestStore.class),
                ground.get(InstallationRequestQueries.class),
                ground.get(StepPromiseStore.class),
                identity.documents(),
                ground.get(IdentityDocumentStore.class),
                ground.get(CustomerStore.class),
                ground.get(CustomerQueries.class),
                ground.get(ServiceStore.class),
                ground.get(PlanStore.class),
                ground.get(RouterStore.class),
                ground.get(Outbox.class),
                messages.sendingAgain(),
                services,
                routers.bell(),
                passwords.initials(),
                new RequestThrottle(
                        ground.get(ThrottleStore.class), ground.alarms(), ground.transactions(), ground.clock()),
                arrangements,
                ground.promises(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    private CustomerPortal customerPortal() {
        return new CustomerPortal(
                ground.get(CustomerPortalQueries.class),
                ground.get(CustomerStore.class),
                ground.get(InvoiceStore.class),
                ground.get(ServiceQueries.class),
                ground.get(PaymentReportQueries.class),
                ground.get(Ledger.class),
                vouchers,
                ground.sessions());
    }

    private CustomerTimeline customerTimeline() {
        return new CustomerTimeline(
                ground.get(CustomerStore.class),
                ground.get(ServiceQueries.class),
                ground.get(RouterStore.class),
                ground.get(RouterStatusStore.class),
                ground.get(NoticeStore.class),
                ground.get(AuditQueries.class),
                ground.clock());
    }

    private OwnSuspensions ownSuspensions() {
        return new OwnSuspensions(
                ground.get(CustomerStore.class),
                ground.get(ServiceQueries.class),
                ground.get(InvoiceQueries.class),
                ground.get(AuditQueries.class),
                ground.tenants(),
                ground.clock());
    }

    private CustomerFiles customerFiles() {
        return new CustomerFiles(
                ground.get(CustomerStore.class),
                ground.get(CustomerQueries.class),
                ground.get(ServiceQueries.class),
                ground.get(InvoiceQueries.class),
                ground.get(PaymentReportQueries.class),
                ground.get(Ledger.class),
                ground.get(AuditQueries.class));
    }
}
