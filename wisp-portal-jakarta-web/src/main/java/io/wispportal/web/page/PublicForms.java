package io.wispportal.web.page;

import io.wispportal.core.captcha.CaptchaGate;
import io.wispportal.core.captcha.CaptchaPlace;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;

/** Where a tenant's forms that anybody may send are open: there links to them lead. */
public final class PublicForms {

    private PublicForms() {}

    /** Scheme and host: the tenant's own domain, or the default portal host while the own one has no captcha that works. */
    public static String host(Exchange exchange, Tenant tenant) {
        return areElsewhere(exchange, tenant)
                ? exchange.portal().addresses().portal()
                : exchange.portal().addresses().of(tenant);
    }

    /** Whether they are closed on the tenant's own domain, and open on the default portal host. */
    public static boolean areElsewhere(Exchange exchange, Tenant tenant) {
        CaptchaGate gate = exchange.portal().captcha();
        return tenant.domain() != null
                && !gate.offer(new CaptchaPlace(tenant, true)).isOpen()
                && gate.offer(new CaptchaPlace(tenant, false)).isOpen();
    }
}
