package io.wispportal.core.captcha;

import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a form with a captcha is shown.
 *
 * @param tenant    whose form it is
 * @param ownDomain whether it is shown on the tenant's own domain, else on the default portal host
 */
public record CaptchaPlace(Tenant tenant, boolean ownDomain) {

    public CaptchaPlace {
        if (ownDomain && tenant.domain() == null) {
            throw new IllegalArgumentException(tenant.slug() + " has no domain of its own");
        }
    }

    /** As a request came in; on its own domain a tenant is the one of the host, whoever the page says. */
    public static CaptchaPlace of(Site site, Tenant tenant) {
        return site.tenant()
                .map(owner -> new CaptchaPlace(owner, true))
                .orElseGet(() -> new CaptchaPlace(tenant, false));
    }

    /** In lower case without port; never what the request says. */
    String host(PortalAddresses addresses) {
        String host = ownDomain ? Objects.requireNonNull(tenant.domain()) : addresses.portalHost();
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    /** Whose the keys of this place are. */
    TenantId owner() {
        return ownDomain ? tenant.id() : TenantId.INSTALLATION;
    }
}
