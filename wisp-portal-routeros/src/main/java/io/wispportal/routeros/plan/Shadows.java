package io.wispportal.routeros.plan;

import java.util.Arrays;

/** Which rows of others would keep ours from ever being reached, if they stood in front of them. */
final class Shadows {

    private Shadows() {}

    /** Rows of one lane are looked at one after the other; those of other lanes do not matter to them. */
    static String lane(RouterRow row) {
        return row.get("chain");
    }

    /** Rows of another tenant do not count: two would for ever move in front of each other. */
    static boolean casts(RouterRow row) {
        return !row.dynamic()
                && !row.disabled()
                && !OwnerMarks.looksLikeAny(row.comment())
                && ends(row.get("action"))
                && (row.menu() != Menu.NAT || web(row));
    }

    /** Whether nothing is looked at after a match. */
    private static boolean ends(String action) {
        return switch (action) {
            case "passthrough", "log", "add-src-to-address-list", "add-dst-to-address-list" -> false;
            default -> true;
        };
    }

    /** Whether plain HTTP could match. */
    private static boolean web(RouterRow row) {
        String protocol = row.get("protocol");
        String ports = row.get("dst-port");
        boolean plain = ports.matches("[0-9,]+");
        return (protocol.isEmpty() || protocol.equals("tcp") || protocol.startsWith("!"))
                && (!plain || Arrays.asList(ports.split(",")).contains("80"));
    }
}
