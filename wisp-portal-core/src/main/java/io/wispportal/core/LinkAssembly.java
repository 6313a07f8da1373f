package io.wispportal.core;

import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkEnd.Why;
import io.wispportal.core.autologin.AutoLoginLinks;
import io.wispportal.core.autologin.DeviceNotices;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.autologin.LinkOpening;
import io.wispportal.core.autologin.LinkSearch;
import io.wispportal.core.autologin.PortalVisits;
import io.wispportal.core.credential.FirstPasswords;
import io.wispportal.core.credential.LinkThrottle;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantId;
import java.security.SecureRandom;

/** Puts the use cases of auto-login links together. */
final class LinkAssembly {

    private final Ground ground;
    private final LinkIssue issue;
    private final LinkThrottle throttle;
    private final LinkSearch search;

    LinkAssembly(Ground ground) {
        this.ground = ground;
        this.issue = newIssue();
        this.throttle = new LinkThrottle(
                ground.get(ThrottleStore.class), ground.alarms(), ground.transactions(), ground.clock());
        this.search = newSearch();
    }

    LinkIssue issue() {
        return issue;
    }

    private LinkIssue newIssue() {
        return new LinkIssue(
                ground.get(AutoLoginLinkStore.class),
                ground.get(AutoLoginLinkRegister.class),
                ground.get(AutoLoginTokens.class),
                ground.addresses(),
                ground.transactions(),
                new SecureRandom(),
                ground.ids(),
                ground.clock());
    }

    private LinkSearch newSearch() {
        return new LinkSearch(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(AutoLoginLinkStore.class),
                ground.get(AutoLoginTokens.class),
                throttle);
    }

    AutoLoginLinks links() {
        return new AutoLoginLinks(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(AutoLoginLinkRegister.class),
                issue,
                ground.sessions(),
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    LinkOpening opening() {
        return new LinkOpening(
                search,
                ground.get(AutoLoginLinkStore.class),
                throttle,
                new DeviceNotices(new KnownBrowsers(ground.keys()), throttle, ground.promises(), ground.transactions()),
                new FirstPasswords(ground.get(CredentialStore.class)),
                ground.sessions(),
                ground.audit(),
                ground.clock());
    }

    PortalVisits visits() {
        return new PortalVisits(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(StaffStore.class),
                issue,
                search,
                ground.get(AutoLoginLinkStore.class),
                ground.get(AutoLoginTokens.class),
                ground.addresses(),
                ground.sessions(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    /** A customer's first own password leaves links as they are, a later one ends them (LNK-07). */
    void afterOwnPassword(TenantId tenant, CustomerId customer, boolean first) {
        if (!first) {
            links().endAll(tenant, customer, Why.PASSWORD_CHANGED);
        }
    }
}
