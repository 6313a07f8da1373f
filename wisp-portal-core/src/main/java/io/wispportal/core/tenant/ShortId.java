package io.wispportal.core.tenant;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** An id in 22 characters that may stand in an address, instead of 36. */
final class ShortId {

    private static final int LENGTH = 22;

    private ShortId() {}

    static String of(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty if it is none, written as {@link #of} writes it. */
    static Optional<UUID> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            UUID id = new UUID(bytes.getLong(), bytes.getLong());
            return Optional.of(id).filter(read -> of(read).equals(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
