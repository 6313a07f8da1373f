package io.wispportal.credential;

import java.util.Objects;

/**
 * One generation of a tenant's default password: once as a hash to check, once encrypted so that an administrator may
 * see it.
 *
 * @param epoch      1 for the first, then growing by one
 * @param hash       PHC string
 * @param ciphertext Base64 of the authenticated ciphertext; the key's id is within
 */
public record DefaultPassword(long epoch, String hash, String ciphertext) {

    public DefaultPassword {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(ciphertext, "ciphertext");
        if (epoch < 1) {
            throw new IllegalArgumentException("epochs start at 1: " + epoch);
        }
    }

    /** Does not print the secrets. */
    @Override
    public String toString() {
        return "DefaultPassword[epoch " + epoch + "]";
    }
}
