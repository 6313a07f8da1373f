package io.wispportal.web.http;

import io.wispportal.core.Caller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.credential.Proof;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.core.tenant.Site;
import io.wispportal.session.SubjectKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who sends a request, for the portal's pages and for whatever else the application answers with. */
public final class Callers {

    private final WispPortal portal;
    private final PortalHosts hosts;
    private final TrustedProxies proxies;

    Callers(WispPortal portal, PortalHosts hosts, TrustedProxies proxies) {
        this.portal = portal;
        this.hosts = hosts;
        this.proxies = proxies;
    }

    /** Who is signed in: a staff member on the staff host, a customer on a portal host. One query. */
    public Optional<Caller> signedIn(HttpServletRequest request) {
        Cookies cookies = new Cookies(request, client(request).secure());
        return claims(cookies, site(request)).flatMap(this::holding);
    }

    /**
     * Checks name and password as the sign-in page of this host does, throttled and audited alike, without a session.
     * Empty on hosts where nobody signs in.
     *
     * @throws io.wispportal.core.credential.SignInRefusedException if anything does not fit
     * @throws io.wispportal.core.credential.BusyException          if too many sign in right now
     */
    public Optional<Caller> prove(HttpServletRequest request, String name, String password) {
        Site site = site(request);
        if (!site.takesSessions()) {
            return Optional.empty();
        }
        String address = client(request).address();
        Proof proof = portal.signIn().prove(kindOn(site), site.owner(), name, password, address);
        return Optional.of(portal.sessions().caller(proof));
    }

    Site site(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return site(host == null ? "" : host);
    }

    Site site(String host) {
        return hosts.siteOf(host);
    }

    Client client(HttpServletRequest request) {
        return proxies.clientOf(request);
    }

    /** What the session's cookie says, if it belongs to this host. */
    Optional<SessionClaims> claims(Cookies cookies, Site site) {
        return cookies.read(Cookies.SESSION)
                .flatMap(portal.sessions().cookies()::unseal)
                .filter(found -> belongsTo(site, found));
    }

    private Optional<Caller> holding(SessionClaims claims) {
        try {
            return Optional.of(portal.sessions().caller(claims));
        } catch (SessionOverException over) {
            return Optional.empty();
        }
    }

    private static boolean belongsTo(Site site, SessionClaims claims) {
        return site.takesSessions()
                && claims.kind() == kindOn(site)
                && site.tenant()
                        .map(owner -> owner.id().equals(claims.tenant()))
                        .orElse(true);
    }

    private static SubjectKind kindOn(Site site) {
        return site.kind() == Site.Kind.STAFF ? SubjectKind.STAFF : SubjectKind.CUSTOMER;
    }
}
