package io.wispportal.web.notice;

import io.wispportal.NotFoundException;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.UnreadableRequestException;

/** Reads whose page is asked for, and about whom. */
final class Addressed {

    private Addressed() {}

    /**
     * The slug in the path says it; on a tenant's own domain there is only that tenant.
     *
     * @throws NotFoundException if there is no such tenant here
     */
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

    /** What says whom it is about; one that cannot be read says nothing. */
    static String code(Exchange exchange) {
        try {
            return exchange.field("c");
        } catch (UnreadableRequestException garbled) {
            return "";
        }
    }
}
