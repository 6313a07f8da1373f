package io.wispportal.core;

import io.wispportal.core.audit.AuditReading;
import io.wispportal.core.autologin.AutoLoginLinks;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.autologin.LinkOpening;
import io.wispportal.core.autologin.PortalVisits;
import io.wispportal.core.balance.BalanceLookup;
import io.wispportal.core.batch.BatchDesk;
import io.wispportal.core.batch.BatchWriting;
import io.wispportal.core.captcha.CaptchaEditing;
import io.wispportal.core.captcha.CaptchaGate;
import io.wispportal.core.credential.CustomerAccounts;
import io.wispportal.core.credential.DefaultPasswords;
import io.wispportal.core.credential.InitialPasswords;
import io.wispportal.core.credential.PasswordByCode;
import io.wispportal.core.credential.PasswordChange;
import io.wispportal.core.credential.PasswordRecovery;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.core.credential.Passwords;
import io.wispportal.core.credential.SignIn;
import io.wispportal.core.credential.StaffPassword;
import io.wispportal.core.customer.CustomerFiles;
import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.customer.CustomerTimeline;
import io.wispportal.core.customer.OfficialNumbersEditing;
import io.wispportal.core.customer.OwnSuspensions;
import io.wispportal.core.document.IdentityDocuments;
import io.wispportal.core.document.IdentityReading;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.invoice.InvoiceReading;
import io.wispportal.core.message.MessageDesk;
import io.wispportal.core.message.gateway.GatewayEditing;
import io.wispportal.core.message.template.TemplateEditing;
import io.wispportal.core.notice.NoticeChoices;
import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.core.notice.NoticePages;
import io.wispportal.core.notice.OwnNotices;
import io.wispportal.core.payment.AutoActivation;
import io.wispportal.core.payment.InvoiceDesk;
import io.wispportal.core.payment.PaymentMethods;
import io.wispportal.core.payment.PaymentRegistration;
import io.wispportal.core.payment.PaymentReporting;
import io.wispportal.core.payment.PaymentReview;
import io.wispportal.core.payment.ReviewDesk;
import io.wispportal.core.preinstall.Activation;
import io.wispportal.core.preinstall.InstallationDesk;
import io.wispportal.core.preinstall.RequestHandling;
import io.wispportal.core.preinstall.Requesting;
import io.wispportal.core.router.PortalMove;
import io.wispportal.core.router.RouterDesk;
import io.wispportal.core.router.Routers;
import io.wispportal.core.service.ServiceConnections;
import io.wispportal.core.service.ServiceControl;
import io.wispportal.core.session.FormTokens;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.core.session.Sessions;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.core.tenant.LogoEditing;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.core.tenant.TenantOpening;
import io.wispportal.core.tenant.TenantSettingsEditing;

/**
 * The portal's use cases, ready to call. Made by {@link #builder()} from one adapter for each interface of
 * {@link Spi}; thread-safe; keeps no state of its own but a two-second memory of tenants.
 *
 * @param adapters       what it was made of
 * @param tenants        the directory with its memory
 * @param addresses      where the portal is from outside, for links that leave it
 * @param sessions       opens, reads and ends sessions
 * @param formTokens     what forms carry
 * @param knownBrowsers  what browsers keep beyond a session
 * @param passwords      hashing
 * @param passwordRequirements what new passwords must be like
 * @param signIn         user name and password
 * @param defaultPasswords a tenant's default password
 * @param passwordChange customers change their own password
 * @param initialPasswords what new customers begin with
 * @param customerAccounts staff set passwords and user names
 * @param passwordRecovery forgotten passwords
 * @param passwordByCode customers who are signed in and do not know their password
 * @param staffPassword  staff change their own password
 * @param links          auto-login links, as staff handle them
 * @param linkIssue      many links at once, for batches
 * @param linkOpening    customers open their links
 * @param visits         staff go to the portal as a customer
 * @param customerPortal the customer's own pages
 * @param vouchers       files that customers attach
 * @param identityDocuments files of people who ask for the service
 * @param identityReading staff look at them
 * @param paymentReporting customers report payments
 * @param autoActivation what a report activates
 * @param reviewDesk     the queue of reports
 * @param paymentReview  staff decide reports
 * @param paymentRegistration payments by hand
 * @param invoiceReading the list of invoices
 * @param invoiceDesk    what staff see of an invoice
 * @param paymentMethods ways to pay
 * @param routers        the tenant's routers
 * @param routerDesk     how the work on routers goes, and what would be done
 * @param portalMove     the portal moves to another domain
 * @param noticeDesk     notices that customers are shown
 * @param noticeChoices  whom notices can be for
 * @param noticePages    what customers are shown
 * @param ownNotices     the same for whoever is signed in
 * @param serviceControl services on and off
 * @param serviceConnections where services are connected
 * @param requesting     takes requests for installations
 * @param installationDesk the lists of requests and installations
 * @param requestHandling  staff close requests, and finish installations
 * @param activation     requests become customers with a service
 * @param customerFiles  what staff see of customers
 * @param officialNumbers what the authorities know customers by
 * @param customerTimeline why a customer's services are as they are
 * @param ownSuspensions the same for the customer
 * @param messageDesk    promised messages
 * @param batchWriting   messages to the customers of many invoices
 * @param batchDesk      how they go
 * @param tenantOpening  new tenants
 * @param settings       the tenant's settings
 * @param logo           the tenant's logo
 * @param templates      texts of messages
 * @param gateways       the tenant's gateways for messages to phones
 * @param captcha        what forms of anybody ask first
 * @param captchaEditing the captcha of the tenant's own domain
 * @param auditReading   the audit trail
 * @param balanceLookup  what anybody sees without signing in
 * @param alarms         what the scheduler calls
 */
public record WispPortal(
        Adapters adapters,
        CachedTenants tenants,
        PortalAddresses addresses,
        Sessions sessions,
        FormTokens formTokens,
        KnownBrowsers knownBrowsers,
        Passwords passwords,
        PasswordRequirements passwordRequirements,
        SignIn signIn,
        DefaultPasswords defaultPasswords,
        PasswordChange passwordChange,
        InitialPasswords initialPasswords,
        CustomerAccounts customerAccounts,
        PasswordRecovery passwordRecovery,
        PasswordByCode passwordByCode,
        StaffPassword staffPassword,
        AutoLoginLinks links,
        LinkIssue linkIssue,
        LinkOpening linkOpening,
        PortalVisits visits,
        CustomerPortal customerPortal,
        Vouchers vouchers,
        IdentityDocuments identityDocuments,
        IdentityReading identityReading,
        PaymentReporting paymentReporting,
        AutoActivation autoActivation,
        ReviewDesk reviewDesk,
        PaymentReview paymentReview,
        PaymentRegistration paymentRegistration,
        InvoiceReading invoiceReading,
        InvoiceDesk invoiceDesk,
        PaymentMethods paymentMethods,
        Routers routers,
        RouterDesk routerDesk,
        PortalMove portalMove,
        NoticeDesk noticeDesk,
        NoticeChoices noticeChoices,
        NoticePages noticePages,
        OwnNotices ownNotices,
        ServiceControl serviceControl,
        ServiceConnections serviceConnections,
        Requesting requesting,
        InstallationDesk installationDesk,
        RequestHandling requestHandling,
        Activation activation,
        CustomerFiles customerFiles,
        OfficialNumbersEditing officialNumbers,
        CustomerTimeline customerTimeline,
        OwnSuspensions ownSuspensions,
        MessageDesk messageDesk,
        BatchWriting batchWriting,
        BatchDesk batchDesk,
        TenantOpening tenantOpening,
        TenantSettingsEditing settings,
        LogoEditing logo,
        TemplateEditing templates,
        GatewayEditing gateways,
        CaptchaGate captcha,
        CaptchaEditing captchaEditing,
        AuditReading auditReading,
        BalanceLookup balanceLookup,
        PortalAlarms alarms) {

    public static WispPortalBuilder builder() {
        return new WispPortalBuilder();
    }
}
