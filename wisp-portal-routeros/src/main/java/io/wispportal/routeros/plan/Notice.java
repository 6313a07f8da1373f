package io.wispportal.routeros.plan;

import java.util.List;
import java.util.Locale;

/**
 * One kind of page and whom it is shown to.
 *
 * @param kind one of {@link RowKind#SUSPENSION}, {@link RowKind#PAYMENT}, {@link RowKind#CUSTOM}, {@link
 *     RowKind#MAINTENANCE}
 * @param url the page, on the portal's host
 * @param port the web proxy's port for this kind, or the portal's port for plain HTTP of this kind
 */
public record Notice(RowKind kind, String url, int port, List<Target> targets) {

    public Notice {
        boolean shown = switch (kind) {
            case SUSPENSION, PAYMENT, CUSTOM, MAINTENANCE -> true;
            case GUARD, PORTAL, NAMES, PROFILE, CUT, ACCOUNT, QUEUE -> false;
        };
        if (!shown || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no notice: " + kind + " on port " + port);
        }
        Words.printable("url", url);
        targets = List.copyOf(targets);
    }

    /** The page's address for one customer. */
    String url(Target target) {
        return target.code().isEmpty() ? url : url + (url.indexOf('?') < 0 ? "?c=" : "&c=") + target.code();
    }

    /** Whether the page is on this host, so that letting the host through lets the page through. */
    boolean isOn(String host) {
        String lower = url.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("://") + 3;
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean plain = url.chars().noneMatch(each -> " \"'\\".indexOf(each) >= 0);
        return web && plain && lower.startsWith(host, start) && endsAt(lower, start + host.length());
    }

    private static boolean endsAt(String url, int end) {
        return end == url.length() || "/:?".indexOf(url.charAt(end)) >= 0;
    }
}
