package io.wispportal.web.http;

import io.wispportal.core.tenant.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return new Client(firstUntrusted(address, request.getHeader("X-Forwarded-For")), secure || request.isSecure());
    }

    /** Walks the list from the right: what stands left of the first stranger is the stranger's own claim. */
    private String firstUntrusted(String direct, @Nullable String forwarded) {
        String client = direct;
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",");
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
