package io.wispportal.web.notice;

import io.wispportal.NotFoundException;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;

/** Reads whose page is asked for: the slug in the path says it, and on a tenant's own domain there is only that tenant. */
final class Addressed {

    private Addressed() {}

    /** @throws NotFoundException if there is no such tenant here */
    static Tenant tenant(Exchange exchange) {
        String slug = exchange.name("tenant");
        Site site = exchange.site();
        return exchange.portal()
                .tenants()
                .bySlug(slug)
                .filter(tenant ->
                        site.owner() == null || tenant.id().equals(site.owner().id()))
                .orElseThrow(() -> new NotFoundException("tenant", slug));
    }
}
