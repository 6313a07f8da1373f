package io.wispportal.app.command;

import io.wispportal.core.key.PortalKeys;
import java.io.PrintStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints a new {@code PORTAL_KEYSET}; with {@code rotate} the present one with new keys in front of the old. */
final class KeysetCommand implements Command {

    private static final String ROTATE = "rotate";

    private final @Nullable String present;

    /** @param present the installation's keyset, or null */
    KeysetCommand(@Nullable String present) {
        this.present = present;
    }

    @Override
    public void run(Options options, PrintStream out) {
        options.allow(Set.of(), Set.of(ROTATE));
        PortalKeys keys = options.words().contains(ROTATE) ? present().rotated() : PortalKeys.generate();
        out.println(keys.export());
    }

    private PortalKeys present() {
        if (present == null || present.isBlank()) {
            throw new RefusedCommandException("keyset.absent");
        }
        try {
            return PortalKeys.parse(present);
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedCommandException("keyset.unreadable");
        }
    }
}
