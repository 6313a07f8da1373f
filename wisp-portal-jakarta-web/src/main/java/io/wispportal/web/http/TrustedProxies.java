package io.wispportal.web.http;

import io.wispportal.core.tenant.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Believes X-Forwarded-For and X-Forwarded-Proto of listed proxies only; nobody is listed by default. */
public final class TrustedProxies {

    private final List<AddressRange> ranges;

    /** @param ranges addresses or CIDR ranges */
    public TrustedProxies(List<String> ranges) {
        this.ranges = ranges.stream().map(AddressRange::parse).toList();
    }

    Client clientOf(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!isTrusted(address)) {
            return new Client(address, request.isSecure());
        }
        boolean secure = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        return new Client(firstUntrusted(address, forwarded(request)), secure || request.isSecure());
    }

    /** All lines of the header: a proxy may add one of its own below the client's. */
    private static String forwarded(HttpServletRequest request) {
        Enumeration<String> lines = request.getHeaders("X-Forwarded-For");
        return lines == null ? "" : String.join(",", Collections.list(lines));
    }

    /** Walks the list from the right: what stands left of the first stranger is the stranger's own claim. */
    private String firstUntrusted(String direct, String forwarded) {
        String client = direct;
        String[] hops = forwarded.isEmpty() ? new String[0] : forwarded.split(",", -1);
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            String hop = hops[i].strip();
            if (!AddressRange.isAddress(hop)) {
                return client;
            }
            client = hop;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
