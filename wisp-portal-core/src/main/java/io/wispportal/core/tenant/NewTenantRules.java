package io.wispportal.core.tenant;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.customer.UserName;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold for the values of a new tenant; each problem is told with its field. */
final class NewTenantRules {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private NewTenantRules() {}

    /** @throws InvalidInputException naming every field that is wrong */
    static void check(NewTenant form, PasswordRequirements requirements) {
        FormErrors errors = new FormErrors();
        checkTenant(errors, form);
        checkContact(errors, form);
        checkAdministrator(errors, form);
        checkPassword(errors, form, requirements);
        errors.throwIfAny();
    }

    private static void checkTenant(FormErrors errors, NewTenant form) {
        required(errors, "name", form.name()).atMost(LONGEST_NAME, "name", form.name());
        required(errors, "slug", form.slug()).check(isSlug(form.slug()), "slug", "invalid");
        required(errors, "currency", form.currency())
                .check(form.currency() != null && CURRENCIES.contains(form.currency()), "currency", "invalid");
        required(errors, "locale", form.locale()).check(isLocale(form.locale()), "locale", "invalid");
        required(errors, "zone", form.zone())
                .check(form.zone() != null && ZoneId.getAvailableZoneIds().contains(form.zone()), "zone", "invalid");
    }

    private static void checkContact(FormErrors errors, NewTenant form) {
        errors.check(absentOr(form.email(), "[^@\\s]+@[^@\\s]+"), "email", "invalid")
                .check(absentOr(form.phone(), "\\+?[0-9 ()-]{5,25}"), "phone", "invalid")
                .check(absentOr(form.whatsapp(), "\\+?[0-9 ()-]{5,25}"), "whatsapp", "invalid")
                .check(absentOr(form.domain(), "[a-z0-9]([a-z0-9.-]*[a-z0-9])?"), "domain", "invalid")
                .check(absentOr(form.brandColor(), "#[0-9a-fA-F]{6}"), "brandColor", "invalid");
    }

    private static void checkAdministrator(FormErrors errors, NewTenant form) {
        required(errors, "userName", form.userName())
                .check(
                        form.userName() != null
                                && UserName.typed(form.userName()).isPresent(),
                        "userName",
                        "invalid")
                .atMost(LONGEST_NAME, "administrator", form.administrator());
    }

    /** The same rules as for everybody's password (CRE-07); of a field one problem is told here. */
    private static void checkPassword(FormErrors errors, NewTenant form, PasswordRequirements requirements) {
        String password = form.password();
        required(errors, "password", password);
        if (password != null) {
            requirements
                    .broken("password", password, facts(form))
                    .forEach(broken -> errors.check(false, broken.field(), broken.problem()));
        }
    }

    private static PasswordFacts facts(NewTenant form) {
        UserName userName =
                form.userName() == null ? null : UserName.typed(form.userName()).orElse(null);
        String company = form.name() == null ? "" : form.name();
        return new PasswordFacts(company, form.slug() == null ? "" : form.slug(), userName);
    }

    private static FormErrors required(FormErrors errors, String field, @Nullable String text) {
        return errors.check(text != null && !text.isBlank(), field, "required");
    }

    private static boolean absentOr(@Nullable String text, String pattern) {
        return text == null || text.matches(pattern);
    }

    private static boolean matches(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern);
    }

    /** One that reads like an id could be another tenant's name in addresses. */
    private static boolean isSlug(@Nullable String slug) {
        return matches(slug, "[a-z0-9-]{2,40}") && !matches(slug, "[0-9a-f]+(-[0-9a-f]+){4}");
    }

    private static boolean isLocale(@Nullable String text) {
        return text != null
                && text.matches("[a-z]{2,3}-[A-Z]{2}")
                && Set.of(Locale.getISOCountries()).contains(text.substring(text.indexOf('-') + 1));
    }
}
