package io.wispportal.web.wiring;

import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.Surroundings;
import io.wispportal.core.WispPortal;
import io.wispportal.core.WispPortalBuilder;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.router.HostAddresses;
import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.credential.PasswordRule;
import io.wispportal.jpa.EntityManagers;
import io.wispportal.jpa.JpaMailbox;
import io.wispportal.jpa.JpaPhoneBox;
import io.wispportal.jpa.JpaStores;
import io.wispportal.jpa.JtaEntityManagers;
import io.wispportal.jpa.JtaTransactions;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.TrustedProxies;
import io.wispportal.web.notice.StrayRequests;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.ErrorPages;
import io.wispportal.web.page.Frames;
import io.wispportal.web.security.HostIdentityStores;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Makes the portal of the beans that are there, and the front of the portal. */
@ApplicationScoped
public class PortalBeans {

    private final Clock clock = Clock.systemUTC();
    private final PortalSettings settings = PortalSettings.ofThisProcess();

    @PersistenceContext(unitName = "wisp-portal")
    private EntityManager manager;

    @PersistenceUnit(unitName = "wisp-portal")
    private EntityManagerFactory managers;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Inject
    @Any
    private Instance<Object> beans;

    @Produces
    @Singleton
    PortalSettings settings() {
        return settings;
    }

    @Produces
    @Singleton
    PortalKeys keys() {
        return KeyFile.keys(settings);
    }

    @Produces
    @Singleton
    WispPortal portal(PortalKeys keys) {
        Transactions transactions = new JtaTransactions(transaction, registry);
        BuiltInAdapters builtIn = builtIn(new JtaEntityManagers(manager, managers, registry), transactions);
        WispPortalBuilder builder = WispPortal.builder()
                .clock(clock)
                .keys(keys)
                .addresses(settings.addresses())
                .outbound(settings.outbound())
                .surroundings(surroundings(settings.behindRouters()))
                .otherPasswords(new HostIdentityStores(() -> beans.select(IdentityStore.class).stream()));
        beans.select(PasswordRule.class).forEach(builder::passwordRules);
        beans.select(StepArrangement.class).forEach(builder::installationSteps);
        Map<Class<?>, Object> chosen = AdapterChoice.choose(beans, builtIn);
        chosen.forEach(builder::adapter);
        return builder.captcha(settings.captcha().keysFor(chosen.get(CaptchaVerifier.class)))
                .build();
    }

    private BuiltInAdapters builtIn(EntityManagers database, Transactions transactions) {
        JpaMailbox mailbox = new JpaMailbox(database, transactions, clock);
        JpaPhoneBox phones = new JpaPhoneBox(database, transactions, clock);
        return new BuiltInAdapters(new JpaStores(database), mailbox, phones, transactions, settings, clock);
    }

    private Surroundings surroundings(BehindRouters behind) {
        HostAddresses hosts = behind.addresses().isEmpty() ? HostAddresses.system() : host -> behind.addresses();
        return new Surroundings(hosts, behind.networks(), Set.of(settings.staffHost()));
    }

    @Produces
    @Singleton
    Front front(WispPortal portal) {
        Assets assets = new Assets();
        Frames frames = new Frames(assets, clock);
        ErrorPages errors = new ErrorPages(frames);
        PortalHosts hosts = new PortalHosts(settings.portalHost(), settings.staffHost(), portal.tenants());
        return new Front(
                portal,
                hosts,
                PortalRoutes.all(frames, assets),
                new TrustedProxies(settings.proxies()),
                errors::answer,
                errors.nowhere(),
                new StrayRequests(portal, settings.behindRouters().noticeTenant())::lead);
    }
}
