package io.wispportal.routeros.plan;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way of writing each address, prefix and range. */
final class Addresses {

    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:]{2,39}");
    private static final int V4_BITS = 32;
    private static final int V6_BITS = 128;

    private Addresses() {}

    /** The text as the router would print it; names in lower case, what is none of these as it is. */
    static String normal(String text) {
        if (text.startsWith("!")) {
            return "!" + normal(text.substring(1));
        }
        int dash = text.indexOf('-');
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return prefix(text, text.substring(0, slash), Ipv4.number(text, slash + 1, text.length(), V6_BITS));
        }
        return dash >= 0 && isV4(text.substring(0, dash)) ? range(text, dash) : single(text);
    }

    static boolean isV4(String text) {
        return Ipv4.parse(text).isPresent();
    }

    static boolean isV6(String text) {
        return v6(text) != null;
    }

    /** Whether the text is an IPv4 address or prefix. */
    static boolean isV4Network(String text) {
        String normal = normal(text);
        int slash = normal.indexOf('/');
        return isV4(slash < 0 ? normal : normal.substring(0, slash));
    }

    private static String single(String text) {
        String v6 = v6(text);
        return v6 == null ? text.toLowerCase(Locale.ROOT) : v6;
    }

    private static String prefix(String text, String address, int length) {
        OptionalLong v4 = Ipv4.parse(address);
        if (v4.isPresent()) {
            return length < 0 || length > V4_BITS ? text : Ipv4.network(v4.getAsLong(), length);
        }
        String v6 = v6(address);
        if (v6 == null || length < 0) {
            return text;
        }
        return length == V6_BITS ? v6 : v6 + "/" + length;
    }

    private static String range(String text, int dash) {
        OptionalLong first = Ipv4.parse(text.substring(0, dash));
        OptionalLong last = Ipv4.parse(text.substring(dash + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return text;
        }
        int length = Ipv4.length(first.getAsLong(), last.getAsLong());
        return length < 0 ? text : Ipv4.network(first.getAsLong(), length);
    }

    private static @Nullable String v6(String text) {
        if (text.indexOf(':') < 0 || !V6.matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
