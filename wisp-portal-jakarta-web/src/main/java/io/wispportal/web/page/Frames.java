package io.wispportal.web.page;

import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.tenant.Site;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.Permission;
import io.wispportal.staff.Role;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page from the request. */
public final class Frames {

    private static final String PRODUCT = "wisp-portal";
    private static final String PRODUCT_COLOR = "#0b6e4f";
    private static final Locale PRODUCT_LOCALE = Locale.forLanguageTag("es");
    private static final Set<String> DONE = Set.of(
            "saved",
            "registered",
            "suspended",
            "suspendedHere",
            "activated",
            "connected",
            "again",
            "pending",
            "added",
            "password",
            "everybody",
            "everybodyAndLinks",
            "renamed",
            "routerAdded",
            "routerTried",
            "noticeMade",
            "noticeEnded",
            "noticeRead",
            "portalMoved",
            "requestTaken",
            "requestClosed",
            "requestActivated",
            "emailChanged",
            "installed",
            "stepsAgain",
            "linkEnded",
            "linksEnded",
            "allLinksEnded");

    private final Assets assets;
    private final Clock clock;
    /** One for each language and time zone in use. */
    private final Map<List<Object>, Texts> texts = new ConcurrentHashMap<>();

    public Frames(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    /** Texts in the language of the tenant, or the installation's where there is none. */
    public Texts texts(Exchange exchange) {
        return texts(exchange.tenant());
    }

    /** Texts in the language of a tenant whose host it need not be. */
    public Texts texts(Tenant tenant) {
        return texts(Optional.of(tenant));
    }

    private Texts texts(Optional<Tenant> tenant) {
        Locale locale = tenant.map(Tenant::locale).orElse(PRODUCT_LOCALE);
        ZoneId zone = tenant.map(Tenant::zone).orElse(ZoneOffset.UTC);
        return texts(locale, zone);
    }

    /** The installation's, where there is no tenant. */
    public Texts texts() {
        return texts(PRODUCT_LOCALE, ZoneOffset.UTC);
    }

    private Texts texts(Locale locale, ZoneId zone) {
        return texts.computeIfAbsent(List.of(locale, zone), none -> new Texts(locale, zone, clock));
    }

    /** The time that pages tell by. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * The frame of a page.
     *
     * @param title   key of the title
     * @param section entry of the navigation, empty for none
     */
    public Frame frame(Exchange exchange, String title, String section) {
        Texts texts = texts(exchange);
        return titled(exchange, texts, texts.get(title), section);
    }

    /** The same with a title that is ready to show. */
    public Frame titled(Exchange exchange, Texts texts, String title, String section) {
        return framed(exchange, exchange.tenant(), texts, title, section);
    }

    /** A page of a company whose host it need not be and whose customer nobody is yet. */
    public Frame of(Tenant tenant, Exchange exchange, String title) {
        Texts texts = texts(Optional.of(tenant));
        return framed(exchange, Optional.of(tenant), texts, texts.get(title), "");
    }

    private Frame framed(Exchange exchange, Optional<Tenant> tenant, Texts texts, String title, String section) {
        return new Frame(
                texts,
                title,
                tenant.map(Tenant::name).orElse(PRODUCT),
                assets.paths(tenant.map(Tenant::brandColor).orElse(PRODUCT_COLOR)),
                exchange.browser().formToken(),
                signedIn(exchange),
                section,
                tenant.filter(shown -> exchange.site().kind() == Site.Kind.PORTAL)
                        .map(LogoImage::of)
                        .orElse(null),
                tenant.map(Tenant::contact).orElse(new Contact(null, null, null)),
                done(exchange, texts));
    }

    /** What the page before has just done, told once after its redirect: {@code ?done=approved}. */
    private static @Nullable String done(Exchange exchange, Texts texts) {
        String what = exchange.field("done");
        return DONE.contains(what) ? texts.get("done." + what) : null;
    }

    private static @Nullable SignedIn signedIn(Exchange exchange) {
        return exchange.browser()
                .claims()
                .map(claims -> signedIn(exchange, claims))
                .orElse(null);
    }

    private static SignedIn signedIn(Exchange exchange, SessionClaims claims) {
        boolean staff = exchange.site().kind() == Site.Kind.STAFF && claims.kind() == SubjectKind.STAFF;
        if (!staff) {
            return new SignedIn(claims.name(), Set.of(), claims.opening().staffName());
        }
        return new SignedIn(claims.name(), permissions(exchange));
    }

    /** None where the session is over: an error page is shown all the same. */
    private static Set<Permission> permissions(Exchange exchange) {
        try {
            return Role.permissionsOf(exchange.staff().member().roles());
        } catch (SessionOverException over) {
            return Set.of();
        }
    }
}
