package io.wispportal.tenant;

import java.util.Objects;

/**
 * How customers get and keep their passwords (CRE-08).
 *
 * @param initial     what a new customer starts with
 * @param firstSignIn what happens when somebody without an own password signs in
 */
public record PasswordSettings(Initial initial, FirstSignIn firstSignIn) {

    public static final PasswordSettings DEFAULTS = new PasswordSettings(Initial.SHARED, FirstSignIn.ASK);

    public PasswordSettings {
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(firstSignIn, "firstSignIn");
    }

    /** What a new customer starts with. */
    public enum Initial {
        /** The tenant's default password, the same for all. */
        SHARED,
        /** A random one of the customer's own, shown to staff once. */
        UNIQUE
    }

    /** What is asked of somebody who has no own password. */
    public enum FirstSignIn {
        /** Nothing. */
        OFF,
        /** To choose one; it may be put off. */
        ASK,
        /** To choose one before anything else. */
        FORCE
    }
}
