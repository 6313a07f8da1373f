package io.wispportal.web.http;

import io.wispportal.core.WispPortal;
import io.wispportal.core.session.FormTokens;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.Sessions;
import io.wispportal.customer.CustomerId;
import io.wispportal.session.SubjectKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the browser proves with its cookies, and what it is told to keep. */
public final class Browser {

    private final Cookies cookies;
    private final HttpServletResponse response;
    private final Sessions sessions;
    private final FormTokens tokens;
    private final KnownBrowsers known;
    private final @Nullable SessionClaims claims;
    /** Mutable state: the anonymous value, made when the first form needs it. */
    private @Nullable String anonymous;

    /** Mutable state: whether the answer already says what becomes of the session's cookie. */
    private boolean decided;

    Browser(Cookies cookies, HttpServletResponse response, WispPortal portal, @Nullable SessionClaims claims) {
        this.cookies = cookies;
        this.response = response;
        this.sessions = portal.sessions();
        this.tokens = portal.formTokens();
        this.known = portal.knownBrowsers();
        this.claims = claims;
        this.anonymous = cookies.read(Cookies.ANONYMOUS).orElse(null);
    }

    public Optional<SessionClaims> claims() {
        return Optional.ofNullable(claims);
    }

    /** The token for the forms of this page. */
    public String formToken() {
        return tokens.issue(proof());
    }

    boolean accepts(String token) {
        return (claims != null || anonymous != null) && tokens.isValid(proof(), token);
    }

    /** Keeps a session that was just opened. */
    public void keep(SessionClaims opened) {
        decided = true;
        cookies.write(response, Cookies.SESSION, sessions.cookies().seal(opened));
        cookies.clear(response, Cookies.ANONYMOUS);
        if (opened.kind() == SubjectKind.CUSTOMER && !opened.opening().isVisit()) {
            String list = known.with(known(), opened.tenant(), new CustomerId(opened.subject()));
            cookies.writeLasting(response, Cookies.KNOWN, list);
        }
    }

    /** What the browser kept of its last sign-ins as customers ({@link KnownBrowsers}), or null. */
    public @Nullable String known() {
        return cookies.read(Cookies.KNOWN).orElse(null);
    }

    /** Keeps what a balance lookup has found. */
    public void keepBalance(String ticket) {
        cookies.writeShort(response, Cookies.BALANCE, ticket);
    }

    /** What a balance lookup has found here; empty if there was none lately. */
    public String balance() {
        return cookies.read(Cookies.BALANCE).orElse("");
    }

    private void forget() {
        decided = true;
        cookies.clear(response, Cookies.SESSION);
    }

    /**
     * Forgets the session and what the browser kept of its pages. Not all cookies: those are cleared for the whole
     * registered domain, the company's other sites included.
     */
    public void leave() {
        forget();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Forgets the session if there is one here, also one that was idle too long; tells whether there was. */
    boolean dismiss() {
        boolean here = claims != null
                || cookies.read(Cookies.SESSION)
                        .filter(sessions.cookies()::isLapsed)
                        .isPresent();
        if (here) {
            forget();
        }
        return here;
    }

    /** Whether the session here is a staff member's who goes as a customer. */
    boolean isVisit() {
        return claims != null && claims.opening().isVisit();
    }

    /** Keeps the session awake, unless this answer has just opened or ended one. */
    void renew() {
        if (!decided) {
            claims().flatMap(sessions.cookies()::renewed)
                    .ifPresent(seen -> cookies.write(
                            response, Cookies.SESSION, sessions.cookies().seal(seen)));
        }
    }

    private String proof() {
        if (claims != null) {
            return "session:" + claims.id();
        }
        if (anonymous == null) {
            anonymous = cookies.random();
            cookies.write(response, Cookies.ANONYMOUS, anonymous);
        }
        return "anonymous:" + anonymous;
    }
}
