package io.wispportal.message;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that a tenant set up.
 *
 * @param fields   what its kind needs, by name; nothing of it is secret
 * @param secret   token or password, encrypted, or null if it has none
 * @param dailyCap how many messages leave within 24 hours at most, from 1
 * @param price    what messages over it cost, or null if nobody said
 * @param version  0 for one that is not stored yet
 */
public record Gateway(
        GatewayKind kind,
        Map<String, String> fields,
        @Nullable String secret,
        int dailyCap,
        @Nullable SendingPrice price,
        long version) {

    public Gateway {
        Objects.requireNonNull(kind, "kind");
        fields = Map.copyOf(fields);
        if (dailyCap < 1) {
            throw new IllegalArgumentException("dailyCap must be positive: " + dailyCap);
        }
    }

    public Channel channel() {
        return kind.channel();
    }

    /** A field, empty if it has none of this name. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Does not print the secret, encrypted as it is. */
    @Override
    public String toString() {
        return "Gateway[" + kind + ", version " + version + "]";
    }
}
