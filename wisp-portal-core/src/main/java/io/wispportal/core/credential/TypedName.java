package io.wispportal.core.credential;

import io.wispportal.customer.UserName;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed as user name.
 *
 * @param local the part before the @, lower case, without invisible characters (phones paste them, and no database
 *              takes a NUL), cut to a length that can be counted
 * @param slug  the part after it, or null if there was none
 */
record TypedName(String local, @Nullable String slug) {

    private static final int LONGEST = 100;

    static TypedName of(String typed) {
        String text = typed.replaceAll("\\p{C}", "").strip().toLowerCase(Locale.ROOT);
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int at = text.lastIndexOf('@');
        return at < 0
                ? new TypedName(text, null)
                : new TypedName(
                        text.substring(0, at).strip(), text.substring(at + 1).strip());
    }

    Optional<UserName> userName() {
        return UserName.typed(local);
    }

    /** On an own domain a foreign slug names nobody; on the default host the slug is needed. */
    Optional<Tenant> tenant(@Nullable Tenant domainOf, TenantDirectory tenants) {
        if (domainOf != null) {
            return slug == null || slug.equals(domainOf.slug()) ? Optional.of(domainOf) : Optional.empty();
        }
        return slug == null ? Optional.empty() : tenants.bySlug(slug);
    }
}
