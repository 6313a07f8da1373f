package io.wispportal.credential;

import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer has asked for a code to choose a new password with; the last request counts. The code is made when the
 * message with it is written, so it is stored nowhere but as a hash.
 *
 * @param hash    of the code, null as long as none was made and once it was used
 * @param expires until when a code may be made, or the one that was made counts
 * @param tries   how often a code was typed
 * @param version for the conditional change, 0 for one not stored yet
 */
public record PasswordReset(CustomerId customer, @Nullable String hash, Instant expires, int tries, long version) {

    /** How often a code may be typed. */
    public static final int MOST_TRIES = 5;

    public PasswordReset {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(expires, "expires");
    }

    /** The same customer asks anew: no code that was made before counts. */
    public PasswordReset again(Instant until) {
        return new PasswordReset(customer, null, until, 0, version);
    }

    /** A code was made; any before it counts no more. */
    public PasswordReset with(String codeHash, Instant until) {
        return new PasswordReset(customer, codeHash, until, 0, version);
    }

    /** Somebody has typed a code. */
    public PasswordReset tried() {
        return new PasswordReset(customer, hash, expires, tries + 1, version);
    }

    /** The code was used. */
    public PasswordReset used() {
        return new PasswordReset(customer, null, Instant.EPOCH, tries, version);
    }

    /** Whether a code may still be made for it. */
    public boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }

    /** Whether a code may be typed now. */
    public boolean takesCode(Instant now) {
        return hash != null && tries < MOST_TRIES && now.isBefore(expires);
    }

    /** Does not print the hash. */
    @Override
    public String toString() {
        return "PasswordReset[" + customer + ", tries " + tries + "]";
    }
}
