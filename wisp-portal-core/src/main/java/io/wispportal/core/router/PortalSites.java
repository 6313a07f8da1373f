package io.wispportal.core.router;

import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.PortalSite;
import io.wispportal.tenant.Tenant;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Where a tenant's portal and its pages for customers behind routers are. */
public final class PortalSites {

    private final PortalAddresses addresses;
    private final HostAddresses hosts;

    public PortalSites(PortalAddresses addresses, HostAddresses hosts) {
        this.addresses = addresses;
        this.hosts = hosts;
    }

    /** Asks for the domain's addresses: not inside a transaction. */
    PortalSite of(Tenant tenant) {
        String base = addresses.of(tenant);
        String host = host(base);
        Map<NoticeKind, String> pages = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            pages.put(kind, base + path(kind) + "/" + tenant.slug());
        }
        return new PortalSite(host, hosts.of(host), pages);
    }

    /** Of a portal's address. */
    static String host(String base) {
        return URI.create(base).getHost().toLowerCase(Locale.ROOT);
    }

    /** The page of a kind; the tenant's slug follows. */
    public static String path(NoticeKind kind) {
        return switch (kind) {
            case SUSPENSION -> "/aviso/suspension";
            case PAYMENT -> "/aviso/pago";
            case CUSTOM -> "/aviso/mensaje";
            case MAINTENANCE -> "/aviso/mantenimiento";
        };
    }
}
