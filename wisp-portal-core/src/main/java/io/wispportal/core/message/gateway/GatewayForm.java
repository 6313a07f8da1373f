package io.wispportal.core.message.gateway;

import io.wispportal.message.GatewayKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gateway as staff fill it in.
 *
 * @param fields   those of {@link GatewayFields#of}, stripped
 * @param secret   a new token or password; empty: the stored one stays
 * @param dailyCap null if it could not be read
 * @param version  of the channel's gateway that the form was made for, 0 for none
 */
public record GatewayForm(
        GatewayKind kind,
        Map<String, String> fields,
        String secret,
        @Nullable Integer dailyCap,
        long version) {

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Does not print the secret. */
    @Override
    public String toString() {
        return "GatewayForm[" + kind + "]";
    }
}
