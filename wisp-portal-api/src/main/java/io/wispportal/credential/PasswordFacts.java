package io.wispportal.credential;

import io.wispportal.customer.UserName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose password a rule looks at.
 *
 * @param company  the tenant's name
 * @param slug     its short name
 * @param userName whose it is to be, or null for one that many share
 */
public record PasswordFacts(
        String company, String slug, @Nullable UserName userName) {

    public PasswordFacts {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(slug, "slug");
    }
}
