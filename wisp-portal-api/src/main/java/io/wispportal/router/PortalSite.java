package io.wispportal.router;

import io.wispportal.notice.NoticeKind;
import java.util.List;
import java.util.Map;

/**
 * Where the portal is, as customers behind a router reach it.
 *
 * @param host      its domain, in lower case, without port
 * @param addresses what the domain stands for, IPv4 and IPv6; empty if that could not be found out
 * @param pages     the address of the page of each kind, on {@code host}
 */
public record PortalSite(String host, List<String> addresses, Map<NoticeKind, String> pages) {

    public PortalSite {
        addresses = addresses.stream().distinct().sorted().toList();
        pages = Map.copyOf(pages);
    }
}
