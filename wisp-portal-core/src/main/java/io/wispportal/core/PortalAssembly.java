package io.wispportal.core;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditQueries;
import io.wispportal.audit.AuditTrail;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkEnd.Why;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchStore;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.AuditReading;
import io.wispportal.core.autologin.AutoLoginLinks;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.autologin.LinkOpening;
import io.wispportal.core.autologin.LinkSearch;
import io.wispportal.core.autologin.PortalVisits;
import io.wispportal.core.batch.BatchParts;
import io.wispportal.core.credential.CodeRequests;
import io.wispportal.core.credential.CodeTargets;
import io.wispportal.core.credential.CodeThrottle;
import io.wispportal.core.credential.CustomerAccounts;
import io.wispportal.core.credential.DefaultPasswords;
import io.wispportal.core.credential.FirstPasswords;
import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.InitialPasswords;
import io.wispportal.core.credential.OtherPasswords;
import io.wispportal.core.credential.OwnPasswords;
import io.wispportal.core.credential.PasswordByCode;
import io.wispportal.core.credential.PasswordChange;
import io.wispportal.core.credential.PasswordRecovery;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.core.credential.Passwords;
import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.credential.ResetTickets;
import io.wispportal.core.credential.SignIn;
import io.wispportal.core.credential.SignInThrottle;
import io.wispportal.core.credential.StaffPassword;
import io.wispportal.core.credential.StandardRules;
import io.wispportal.core.credential.ThrottleAlarm;
import io.wispportal.core.customer.CustomerFiles;
import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.invoice.InvoiceReading;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.Deliveries;
import io.wispportal.core.message.MailDelivery;
import io.wispportal.core.message.MessageDesk;
import io.wispportal.core.message.PhoneDelivery;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.Promises;
import io.wispportal.core.message.ReportLetters;
import io.wispportal.core.message.ResetLetters;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.message.gateway.GatewayEditing;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.core.message.template.TemplateEditing;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.payment.AutoActivation;
import io.wispportal.core.payment.PaymentParts;
import io.wispportal.core.service.RouterDelivery;
import io.wispportal.core.service.ServiceControl;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.core.session.FormTokens;
import io.wispportal.core.session.OpenSessions;
import io.wispportal.core.session.Sessions;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.core.tenant.TenantOpening;
import io.wispportal.core.tenant.TenantSettingsEditing;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.credential.PasswordRule;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.DocumentStore;
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
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.router.RouterGateway;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionStore;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts the use cases together: which one is made of what stands here and nowhere else. */
final class PortalAssembly {

    private final Adapters adapters;
    private final PortalKeys keys;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final OtherPasswords otherPasswords;
    private final RetryPlan retries;
    private final PortalAddresses addresses;

    private final Transactions transactions;
    private final AlarmClock alarms;
    private final AuditLog audit;
    private final Promises promises;
    private final CachedTenants tenants;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final Sessions sessions;
    private final Vouchers vouchers;
    private final SignInThrottle throttle;
    private final SignIn signIn;
    private final OwnPasswords ownPasswords;
    private final ServiceSwitch services;
    private final PaymentParts payment;
    private final AutoActivation autoActivation;
    private final LinkIssue linkIssue;
    private final LinkSearch linkSearch;
    private final Templates templates;
    private final Gateways gateways;
    private final PhoneSending phones;
    private final BatchParts batches;

    PortalAssembly(
            Adapters adapters,
            PortalKeys keys,
            Supplier<UUID> ids,
            Clock clock,
            HashingGate hashing,
            OtherPasswords otherPasswords,
            List<PasswordRule> passwordRules,
            RetryPlan retries,
            PortalAddresses addresses,
            Outbound outbound) {
        this.adapters = adapters;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
        this.otherPasswords = otherPasswords;
        this.retries = retries;
        this.addresses = addresses;
        this.transactions = get(Transactions.class);
        this.alarms = get(AlarmClock.class);
        this.audit = new AuditLog(get(AuditTrail.class), ids, clock);
        this.promises = new Promises(get(Outbox.class), alarms, ids, clock);
        this.tenants = new CachedTenants(get(TenantDirectory.class), clock);
        this.passwords = new Passwords(hashing);
        this.requirements =
                new PasswordRequirements(adapters.getOr(PasswordPolicy.class, StandardRules::new), passwordRules);
        OpenSessions open = new OpenSessions(
                get(OpenSessionStore.class), get(SessionStore.class), transactions, alarms, audit, clock);
        this.sessions = new Sessions(
                keys, get(SessionStore.class), open, get(StaffStore.class), transactions, audit, ids, clock);
        this.vouchers = new Vouchers(
                get(DocumentStore.class),
                get(DocumentRegister.class),
                get(CustomerStore.class),
                tenants,
                transactions,
                alarms,
                ids,
                clock);
        this.throttle = new SignInThrottle(
                get(ThrottleStore.class), alarms, transactions, new ThrottleAlarm(audit, promises), clock);
        this.signIn = signIn();
        this.ownPasswords = new OwnPasswords(get(CredentialStore.class), throttle, this::endLinks, transactions, audit);
        this.services = new ServiceSwitch(get(ServiceStore.class), promises, audit);
        this.templates = new Templates(get(TemplateStore.class));
        this.gateways = new Gateways(get(GatewayStore.class), get(MessageTransport.class), keys, outbound);
        this.phones = new PhoneSending(gateways, get(SendLog.class), transactions, clock);
        this.payment = paymentParts();
        this.autoActivation = payment.autoActivation();
        this.linkIssue = linkIssue();
        this.linkSearch = linkSearch();
        this.batches = batchParts();
    }

    WispPortal portal() {
        return new WispPortal(
                adapters,
                tenants,
                sessions,
                new FormTokens(keys, clock),
                passwords,
                requirements,
                signIn,
                defaultPasswords(),
                passwordChange(),
                initialPasswords(),
                customerAccounts(),
                passwordRecovery(),
                passwordByCode(),
                staffPassword(),
                links(),
                linkIssue,
                linkOpening(),
                visits(),
                customerPortal(),
                vouchers,
                payment.reporting(autoActivation),
                autoActivation,
                payment.desk(),
                payment.review(),
                payment.registration(),
                new InvoiceReading(tenants, get(InvoiceQueries.class), clock),
                payment.invoiceDesk(),
                payment.methodEditing(),
                new ServiceControl(
                        services,
                        get(CustomerStore.class),
                        get(PaymentReportStore.class),
                        get(ActivationHistories.class),
                        tenants,
                        transactions,
                        audit,
                        clock),
                customerFiles(),
                messageDesk(),
                batches.writing(),
                batches.desk(),
                tenantOpening(),
                new TenantSettingsEditing(
                        get(TenantDirectory.class), get(TenantStore.class), tenants, transactions, audit),
                new TemplateEditing(tenants, get(TemplateStore.class), templates, transactions, audit, clock),
                new GatewayEditing(tenants, get(GatewayStore.class), keys, phones, transactions, audit, ids),
                new AuditReading(get(AuditQueries.class)),
                new PortalAlarms(
                        deliveries(),
                        batches.run(),
                        vouchers,
                        autoActivation,
                        get(SessionStore.class),
                        throttle,
                        transactions));
    }

    private LinkIssue linkIssue() {
        return new LinkIssue(
                get(AutoLoginLinkStore.class),
                get(AutoLoginLinkRegister.class),
                get(AutoLoginTokens.class),
                addresses,
                transactions,
                new SecureRandom(),
                ids,
                clock);
    }

    private BatchParts batchParts() {
        return new BatchParts(
                tenants,
                get(BatchQueries.class),
                get(BatchStore.class),
                templates,
                linkIssue,
                phones,
                addresses,
                keys,
                retries,
                alarms,
                transactions,
                audit,
                ids,
                clock);
    }

    private LinkSearch linkSearch() {
        CodeThrottle codes = new CodeThrottle(get(ThrottleStore.class), alarms, transactions, clock);
        return new LinkSearch(
                tenants, get(CustomerStore.class), get(AutoLoginLinkStore.class), get(AutoLoginTokens.class), codes);
    }

    /** A customer's first own password leaves links as they are, a later one ends them (LNK-07). */
    private void endLinks(TenantId tenant, CustomerId customer, boolean first) {
        if (!first) {
            links().endAll(tenant, customer, Why.PASSWORD_CHANGED);
        }
    }

    private AutoLoginLinks links() {
        return new AutoLoginLinks(
                tenants,
                get(CustomerStore.class),
                get(AutoLoginLinkRegister.class),
                linkIssue,
                transactions,
                audit,
                clock);
    }

    private LinkOpening linkOpening() {
        return new LinkOpening(
                linkSearch, get(AutoLoginLinkStore.class), firstPasswords(), sessions, transactions, audit, clock);
    }

    private FirstPasswords firstPasswords() {
        return new FirstPasswords(get(CredentialStore.class));
    }

    private PasswordChange passwordChange() {
        return new PasswordChange(
                tenants,
                get(CustomerStore.class),
                signIn,
                passwords,
                requirements,
                ownPasswords,
                firstPasswords(),
                sessions);
    }

    private PortalVisits visits() {
        return new PortalVisits(
                tenants,
                get(CustomerStore.class),
                get(StaffStore.class),
                linkIssue,
                linkSearch,
                get(AutoLoginLinkStore.class),
                get(AutoLoginTokens.class),
                addresses,
                sessions,
                transactions,
                audit,
                ids,
                clock);
    }

    private PaymentParts paymentParts() {
        return new PaymentParts(
                tenants,
                get(CustomerStore.class),
                get(CustomerPortalQueries.class),
                get(InvoiceStore.class),
                get(InvoiceQueries.class),
                get(PaymentMethodStore.class),
                get(PaymentReportStore.class),
                get(PaymentReportQueries.class),
                get(ActivationHistories.class),
                get(Ledger.class),
                vouchers,
                get(DocumentRegister.class),
                get(ServiceStore.class),
                services,
                promises,
                alarms,
                transactions,
                audit,
                ids,
                clock);
    }

    private SignIn signIn() {
        return new SignIn(
                tenants,
                get(CredentialStore.class),
                passwords,
                otherPasswords,
                throttle,
                sessions,
                transactions,
                audit);
    }

    private DefaultPasswords defaultPasswords() {
        return new DefaultPasswords(
                get(DefaultPasswordStore.class),
                get(TenantDirectory.class),
                get(CustomerQueries.class),
                passwords,
                requirements,
                keys,
                staff -> links().endOfTenant(staff),
                transactions,
                audit);
    }

    private StaffPassword staffPassword() {
        return new StaffPassword(
                tenants,
                get(CredentialStore.class),
                signIn,
                throttle,
                passwords,
                requirements,
                sessions,
                transactions,
                audit);
    }

    private InitialPasswords initialPasswords() {
        return new InitialPasswords(
                tenants,
                get(CustomerStore.class),
                get(CredentialStore.class),
                passwords,
                transactions,
                audit,
                new SecureRandom());
    }

    private CustomerAccounts customerAccounts() {
        return new CustomerAccounts(
                tenants, get(CustomerStore.class), passwords, requirements, ownPasswords, transactions, audit);
    }

    private TenantOpening tenantOpening() {
        return new TenantOpening(
                get(TenantDirectory.class),
                get(TenantStore.class),
                get(StaffStore.class),
                passwords,
                requirements,
                transactions,
                audit,
                ids);
    }

    private CustomerPortal customerPortal() {
        return new CustomerPortal(
                get(CustomerPortalQueries.class),
                get(CustomerStore.class),
                get(InvoiceStore.class),
                get(ServiceQueries.class),
                get(PaymentReportQueries.class),
                get(Ledger.class),
                vouchers,
                sessions);
    }

    private CustomerFiles customerFiles() {
        return new CustomerFiles(
                get(CustomerStore.class),
                get(CustomerQueries.class),
                get(ServiceQueries.class),
                get(InvoiceQueries.class),
                get(PaymentReportQueries.class),
                get(Ledger.class),
                get(AuditQueries.class));
    }

    private MessageDesk messageDesk() {
        return new MessageDesk(
                get(Outbox.class),
                get(OutboxQueries.class),
                get(CapturedMails.class),
                get(CapturedMessages.class),
                alarms,
                transactions,
                audit,
                clock);
    }

    private Deliveries deliveries() {
        ReportLetters letters = new ReportLetters(
                templates,
                get(PaymentReportStore.class),
                get(CustomerStore.class),
                get(InvoiceStore.class),
                get(Ledger.class),
                addresses);
        return new Deliveries(
                get(Outbox.class),
                new MailDelivery(tenants, templates, letters, resetLetters(), get(MailSender.class)),
                new PhoneDelivery(
                        tenants,
                        get(Ledger.class),
                        get(CustomerStore.class),
                        get(InvoiceStore.class),
                        templates,
                        resetLetters(),
                        gateways,
                        phones),
                new RouterDelivery(get(ServiceStore.class), get(RouterGateway.class), transactions, clock),
                retries,
                transactions,
                clock);
    }

    private ResetLetters resetLetters() {
        return new ResetLetters(
                get(CustomerStore.class),
                new ResetCodes(get(PasswordResetStore.class), passwords, transactions, new SecureRandom(), clock));
    }

    private PasswordRecovery passwordRecovery() {
        return new PasswordRecovery(
                tenants,
                get(CustomerStore.class),
                get(CustomerQueries.class),
                get(CredentialStore.class),
                new CodeTargets(gateways),
                codeRequests(),
                new ResetTickets(keys, ids),
                passwords,
                requirements,
                ownPasswords,
                transactions);
    }

    private PasswordByCode passwordByCode() {
        return new PasswordByCode(
                tenants,
                get(CustomerStore.class),
                new CodeTargets(gateways),
                codeRequests(),
                passwords,
                requirements,
                ownPasswords,
                sessions,
                transactions);
    }

    private CodeRequests codeRequests() {
        return new CodeRequests(
                get(PasswordResetStore.class), throttle, passwords, promises, transactions, audit, clock);
    }

    private <S> S get(Class<S> spi) {
        return adapters.get(spi);
    }
}
