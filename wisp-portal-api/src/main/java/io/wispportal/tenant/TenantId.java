package io.wispportal.tenant;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a tenant (ISP company). Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record TenantId(UUID value) {

    /** Stands where the installation itself is meant and no tenant is involved. */
    public static final TenantId INSTALLATION = new TenantId(new UUID(0, 0));

    public TenantId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static TenantId parse(String text) {
        return new TenantId(UUID.fromString(text));
    }

    /** The last four hexadecimal digits, which lead to the tenant's links on a host that is not its own. */
    public String tag() {
        String text = toString();
        return text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
