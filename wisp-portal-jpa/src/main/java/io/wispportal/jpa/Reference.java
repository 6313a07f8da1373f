package io.wispportal.jpa;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes references of payments comparable, however they were typed. */
final class Reference {

    private Reference() {}

    /** Without case, spaces, dots and dashes; null if nothing is left. */
    static @Nullable String key(@Nullable String typed) {
        String bare =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Z}.\\p{Pd}]", "").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? null : bare;
    }
}
