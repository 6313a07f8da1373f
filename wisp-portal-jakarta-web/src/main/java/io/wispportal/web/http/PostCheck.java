package io.wispportal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets only forms of the portal's own pages post: the Origin must be this host, the token this browser's. */
final class PostCheck {

    private PostCheck() {}

    /** Whether the browser says that the form came from this very host; silence is refused. */
    static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return sameHost(request.getHeader("Origin"), request) || sameHost(request.getHeader("Referer"), request);
    }

    /** The host that the browser says the form came from, with its port; empty if it does not say. */
    static Optional<String> originHost(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        int start = origin == null ? -1 : origin.indexOf("://");
        return origin == null || start < 0 ? Optional.empty() : Optional.of(origin.substring(start + 3));
    }

    /** The path of the page that led here, if it is one of this very host. */
    static Optional<String> ownPath(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        if (from == null || !sameHost(from, request)) {
            return Optional.empty();
        }
        int path = from.indexOf('/', from.indexOf("://") + 3);
        return path < 0 ? Optional.empty() : Optional.of(from.substring(path));
    }

    private static boolean sameHost(@Nullable String address, HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (address == null || host == null) {
            return false;
        }
        int start = address.indexOf("://") + 3;
        int end = address.indexOf('/', start);
        return start > 2
                && address.substring(start, end < 0 ? address.length() : end).equalsIgnoreCase(host);
    }
}
