package io.wispportal.core.tenant;

import static java.util.Objects.requireNonNull;

import io.wispportal.customer.UserName;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator gives for a new tenant, as typed; {@link TenantOpening} checks it. Null and blank count as not given.
 *
 * @param slug          short name in user names and addresses
 * @param currency      ISO 4217, for example {@code MXN}
 * @param locale        language and country, for example {@code es-MX}
 * @param zone          of the time zone database, for example {@code America/Mexico_City}
 * @param brandColor    {@code #rrggbb}; a calm blue when not given
 * @param userName      of the first administrator, without the tenant
 * @param administrator how the first administrator is called; the user name when not given
 * @param password      of the first administrator
 */
public record NewTenant(
        @Nullable String name,
        @Nullable String slug,
        @Nullable String currency,
        @Nullable String locale,
        @Nullable String zone,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String whatsapp,
        @Nullable String domain,
        @Nullable String brandColor,
        @Nullable String userName,
        @Nullable String administrator,
        @Nullable String password) {

    private static final String CALM_BLUE = "#1f5fa8";

    /** As typed, without spaces around; null where nothing is. */
    public NewTenant {
        name = text(name);
        slug = text(slug);
        currency = text(currency);
        locale = text(locale);
        zone = text(zone);
        email = text(email);
        phone = text(phone);
        whatsapp = text(whatsapp);
        domain = text(domain);
        brandColor = text(brandColor);
        userName = text(userName);
        administrator = text(administrator);
    }

    /** The tenant; only after {@link NewTenantRules} found nothing wrong. */
    Tenant tenant(TenantId id) {
        return new Tenant(
                id,
                requireNonNull(slug),
                requireNonNull(name),
                Currency.getInstance(currency),
                Locale.forLanguageTag(locale),
                ZoneId.of(requireNonNull(zone)),
                new Contact(email, phone, whatsapp),
                domain,
                brandColor == null ? CALM_BLUE : brandColor,
                TenantSettings.DEFAULTS);
    }

    /** The first member of its staff. */
    StaffMember member(StaffId id) {
        UserName local = new UserName(requireNonNull(userName));
        String called = administrator == null ? local.value() : administrator;
        return new StaffMember(id, local, called, Set.of(Role.ADMINISTRATOR), true);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Does not print the password. */
    @Override
    public String toString() {
        return "NewTenant[" + slug + "]";
    }
}
