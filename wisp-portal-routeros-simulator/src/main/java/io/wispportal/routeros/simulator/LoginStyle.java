package io.wispportal.routeros.simulator;

/** How a client proves who it is. */
public enum LoginStyle {
    /** The password as it is; since 6.43. */
    PLAIN,
    /** An MD5 over the password and a challenge; before 6.43. */
    CHALLENGE
}
