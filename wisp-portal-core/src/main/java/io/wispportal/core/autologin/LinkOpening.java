package io.wispportal.core.autologin;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.Opening;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.FirstPasswords;
import io.wispportal.core.credential.LinkThrottle;
import io.wispportal.core.customer.MaskedName;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.Sessions;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Customers open their links: looking changes nothing, confirming signs in (LNK-06). */
public final class LinkOpening {

    private final LinkSearch search;
    private final AutoLoginLinkStore links;
    private final LinkThrottle throttle;
    private final DeviceNotices notices;
    private final FirstPasswords passwords;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    public LinkOpening(
            LinkSearch search,
            AutoLoginLinkStore links,
            LinkThrottle throttle,
            DeviceNotices notices,
            FirstPasswords passwords,
            Sessions sessions,
            AuditLog audit,
            Clock clock) {
        this.search = search;
        this.links = links;
        this.throttle = throttle;
        this.notices = notices;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whose link it is.
     *
     * @param domainOf the tenant whose own domain the request came in on, or null on the default host
     * @param text     what stands in the link's address
     * @param address  the client's network address
     * @throws LinkOverException     if it opens nothing, for whatever reason
     * @throws TooManyCodesException if the address has sent too many wrong ones
     */
    public LinkGreeting look(@Nullable Tenant domainOf, String text, String address) {
        FoundLink found = search.find(LinkPurpose.CUSTOMER, domainOf, text, address);
        checkLive(found);
        return new LinkGreeting(found.tenant(), MaskedName.of(found.customer()));
    }

    /**
     * Signs the customer in, and counts that. The parameters and refusals are those of {@link #look}. Not inside a
     * transaction.
     *
     * @param knownBrowser what the browser kept of its last sign-ins; if it does not know the customer, the customer is told
     * @throws LinkOverusedException if the link has opened its ten sessions of the day; looking at it goes on
     */
    public SessionClaims open(@Nullable Tenant domainOf, String text, String address, @Nullable String knownBrowser) {
        FoundLink found = search.find(LinkPurpose.CUSTOMER, domainOf, text, address);
        checkLive(found);
        if (!throttle.admits(found.tenant().id(), found.link().id(), () -> recordOveruse(found, address))) {
            throw new LinkOverusedException(found.link().id());
        }
        long version = sessions.version(found.tenant().id(), found.link().customer(), found.name());
        FirstSignIn asked = passwords.asked(found.tenant(), found.customer().userName());
        SessionClaims opened = sessions.openWithLink(
                found.tenant().id(),
                found.link().customer(),
                found.name(),
                version,
                asked,
                Opening.LINK,
                () -> use(found));
        notices.opened(found.tenant().id(), found.customer(), knownBrowser);
        return opened;
    }

    private void checkLive(FoundLink found) {
        if (!found.link().isLive(clock.instant())) {
            throw new LinkOverException();
        }
    }

    /** Whoever comes with it may be anybody, so the portal is the actor. */
    private void recordOveruse(FoundLink found, String address) {
        audit.record(
                found.tenant().id(),
                Actor.SYSTEM,
                AuditAction.LINK_OVERUSED,
                found.link().id().value(),
                found.link().customer(),
                Map.of("address", address));
    }

    private void use(FoundLink found) {
        if (!links.use(found.tenant().id(), found.link().id(), clock.instant())) {
            throw new LinkOverException();
        }
        Actor customer = new Actor(ActorKind.CUSTOMER, found.link().customer().value(), found.name());
        audit.record(
                found.tenant().id(),
                customer,
                AuditAction.LINK_OPENED,
                found.link().id().value(),
                found.link().customer(),
                Map.of());
    }
}
