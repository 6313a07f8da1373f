package io.wispportal.routeros.plan;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Ids short enough for a comment: of a UUIDv7 the sixteen characters that hold its chance. */
public final class ShortId {

    private static final int DROPPED = 4;

    private ShortId() {}

    /** The same for the same id, another for another. */
    public static String of(UUID id) {
        byte[] all = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        byte[] last = new byte[all.length - DROPPED];
        System.arraycopy(all, DROPPED, last, 0, last.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last);
    }
}
