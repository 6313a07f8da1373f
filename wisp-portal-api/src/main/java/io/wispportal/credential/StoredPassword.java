package io.wispportal.credential;

import java.util.Objects;

/**
 * A password as stores know it.
 *
 * @param scope whose it is
 * @param epoch the tenant's password epoch it belongs to
 * @param hash  PHC string, for example {@code $argon2id$v=19$…}
 */
public record StoredPassword(PasswordScope scope, long epoch, String hash) {

    public StoredPassword {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(hash, "hash");
    }

    /** Does not print the hash. */
    @Override
    public String toString() {
        return "StoredPassword[" + scope + ", epoch " + epoch + "]";
    }
}
