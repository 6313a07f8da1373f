package io.wispportal.web.notice;

import io.wispportal.core.WispPortal;
import io.wispportal.core.notice.NoticePages;
import io.wispportal.notice.NoticeKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Client;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where plain requests for hosts of others are led, which a router's dst-nat has sent here (NOT-08): to the page that the
 * customer behind that address is shown. Nothing of the request is in the address, and its host is the portal's own, so
 * nobody can be led elsewhere with it, nor twice.
 *
 * @param slug the tenant whose routers do so, or null: nobody's
 */
public record StrayRequests(WispPortal portal, @Nullable String slug) {

    /** Empty over https: with a foreign certificate no browser came so far, so it is no customer of a router's. */
    public Optional<String> lead(Client client) {
        if (slug == null || client.secure()) {
            return Optional.empty();
        }
        return portal.tenants().bySlug(slug).map(tenant -> address(tenant, client));
    }

    private String address(Tenant tenant, Client client) {
        NoticePages pages = portal.noticePages();
        NoticeKind kind = pages.shownTo(tenant, "", client.address()).orElse(NoticeKind.SUSPENSION);
        return pages.address(tenant, kind);
    }
}
