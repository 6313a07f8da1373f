package io.wispportal.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An ISP company.
 *
 * @param slug         its short name in user names and addresses: {@code [a-z0-9-]}, 2 to 40
 * @param currency     of its invoices
 * @param locale       language and country of its texts and numbers
 * @param zone         its calendar: "today" and due dates are read in it
 * @param contact      how its customers and the portal reach it
 * @param domain       own portal host in lower case without port, or null
 * @param brandColor   {@code #rrggbb}; the portal adjusts it where its contrast is too low
 * @param settings     what its staff set under Ajustes
 * @param logo         shown in the place of its name, or null
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        Currency currency,
        Locale locale,
        ZoneId zone,
        Contact contact,
        @Nullable String domain,
        String brandColor,
        TenantSettings settings,
        @Nullable Logo logo) {

    public Tenant {
        Objects.requireNonNull(id, "id");
        require(slug.matches("[a-z0-9-]{2,40}"), "slug", slug);
        require(!name.isBlank(), "name", name);
        require(brandColor.matches("#[0-9a-fA-F]{6}"), "brandColor", brandColor);
    }

    /** One without a logo. */
    public Tenant(
            TenantId id,
            String slug,
            String name,
            Currency currency,
            Locale locale,
            ZoneId zone,
            Contact contact,
            @Nullable String domain,
            String brandColor,
            TenantSettings settings) {
        this(id, slug, name, currency, locale, zone, contact, domain, brandColor, settings, null);
    }

    /** The tenant's calendar day at this instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** What it is called in the addresses of its public pages (TEN-04). */
    public String urlName() {
        return settings.urls() == UrlIdentifier.UUID ? id.toString() : slug;
    }

    public Tenant with(TenantSettings next) {
        return new Tenant(id, slug, name, currency, locale, zone, contact, domain, brandColor, next, logo);
    }

    /** The same with another logo, or none. */
    public Tenant with(@Nullable Logo next) {
        return new Tenant(id, slug, name, currency, locale, zone, contact, domain, brandColor, settings, next);
    }

    /** The same with another portal host. */
    public Tenant at(String newDomain) {
        return new Tenant(id, slug, name, currency, locale, zone, contact, newDomain, brandColor, settings, logo);
    }

    private static void require(boolean valid, String field, String value) {
        if (!valid) {
            throw new IllegalArgumentException(field + " is not valid: " + value);
        }
    }
}
