package io.wispportal.web.page;

import io.wispportal.core.captcha.CaptchaGate;
import io.wispportal.core.captcha.CaptchaPlace;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import org.jspecify.annotations.Nullable;

/** Where a tenant's forms that anybody may send are open: there links to them lead. */
public final class PublicForms {

    private PublicForms() {}

    /** Scheme and host: the tenant's own domain, or the default portal host while the own one has no captcha that works. */
    public static String host(Exchange exchange, Tenant tenant) {
        return areElsewhere(exchange, tenant)
                ? exchange.portal().addresses().portal()
                : exchange.portal().addresses().of(tenant);
    }

    /**
     * What comes before their paths in links on a page of the tenant's own domain: nothing where they are open there, else
     * the default portal host; null where they are closed everywhere.
     */
    public static @Nullable String fromOwnDomain(Exchange exchange, Tenant tenant) {
        CaptchaGate gate = exchange.portal().captcha();
        if (gate.offer(new CaptchaPlace(tenant, true)).isOpen()) {
            return "";
        }
        return gate.offer(new CaptchaPlace(tenant, false)).isOpen()
                ? exchange.portal().addresses().portal()
                : null;
    }

    /** Whether they are closed on the tenant's own domain, and open on the default portal host. */
    public static boolean areElsewhere(Exchange exchange, Tenant tenant) {
        String before = tenant.domain() == null ? null : fromOwnDomain(exchange, tenant);
        return before != null && !before.isEmpty();
    }
}
