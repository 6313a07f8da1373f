package io.wispportal.service;

import java.util.Objects;

/**
 * How a service signs in over PPP.
 *
 * @param profile what it has on the router while it is not suspended
 */
public record PppLogin(String user, String profile) {

    public PppLogin {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(profile, "profile");
    }
}
