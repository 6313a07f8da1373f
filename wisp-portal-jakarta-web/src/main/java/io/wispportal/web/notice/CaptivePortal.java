package io.wispportal.web.notice;

import io.wispportal.NotFoundException;
import io.wispportal.core.notice.NoticePages;
import io.wispportal.notice.NoticeKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import java.util.Optional;

/**
 * {@code /captive-portal/api/{tenant}}: tells a device whether its requests lead to a page of ours, and to which (RFC 8908,
 * NOT-10). Of whoever is not known nothing is kept back.
 */
final class CaptivePortal {

    /** @throws NotFoundException also without https where the portal has it: the RFC wants no other answer */
    Reply state(Exchange exchange) {
        Tenant tenant = Addressed.tenant(exchange);
        NoticePages pages = exchange.portal().noticePages();
        if (pages.isSecure() && !exchange.client().secure()) {
            throw new NotFoundException("captive portal API without https for", tenant.slug());
        }
        Optional<NoticeKind> shown = pages.shownTo(
                tenant, Addressed.code(exchange), exchange.client().address());
        String page = shown.map(kind -> pages.address(tenant, kind))
                .map(address -> "\"user-portal-url\":\"" + address + "\",")
                .orElse("");
        // An address of ours is made of a host and a slug: nothing in it needs escaping.
        return new Reply.Captive("{\"captive\":" + shown.isPresent() + "," + page + "\"venue-info-url\":\""
                + pages.portal(tenant) + "/\"}");
    }
}
