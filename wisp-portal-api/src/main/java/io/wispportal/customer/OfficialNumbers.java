package io.wispportal.customer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the authorities know a customer by. Several customers of a tenant may have the same ones.
 *
 * @param nationalId official identity number, as typed by staff, or null
 * @param taxId      tax number, as typed by staff, or null
 */
public record OfficialNumbers(
        @Nullable String nationalId, @Nullable String taxId) {

    /** A short text that is another one as soon as something here is; forms carry it. */
    public String version() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
