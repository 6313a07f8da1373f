package io.wispportal.routeros.simulator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on a connection.
 *
 * <p>Mutable state: the user, once logged in, and the challenge that was set.
 */
final class Session {

    private final String address;
    private @Nullable String user;
    private @Nullable String challenge;
    private @Nullable Row active;

    /** @param address of the client */
    Session(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Empty before the log-in. */
    Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Its row of {@code /user/active}. */
    Optional<Row> active() {
        return Optional.ofNullable(active);
    }

    void begin(String name, Row row) {
        user = name;
        active = row;
        challenge = null;
    }

    @Nullable
    String challenge() {
        return challenge;
    }

    void challenge(String hex) {
        challenge = hex;
    }
}
