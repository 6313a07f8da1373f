package io.wispportal.core.preinstall;

import io.wispportal.preinstall.InstallationRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request that was just activated.
 *
 * @param password what the customer begins with, kept nowhere; null: the tenant's default password
 */
public record Activated(
        InstallationRequest request, @Nullable String password) {

    /** Does not print the password. */
    @Override
    public String toString() {
        return "Activated " + request.id();
    }
}
