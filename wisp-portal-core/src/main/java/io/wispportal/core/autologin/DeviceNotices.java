package io.wispportal.core.autologin;

import io.wispportal.core.credential.LinkThrottle;
import io.wispportal.core.message.Promises;
import io.wispportal.core.session.KnownBrowsers;
import io.wispportal.customer.Customer;
import io.wispportal.message.OutboxKind;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Tells customers by mail when a link lets in a browser that was not there before: a link is forwarded easily. At most
 * once in 24 hours; a browser that keeps no cookies is new each time.
 */
public final class DeviceNotices {

    private final KnownBrowsers browsers;
    private final LinkThrottle throttle;
    private final Promises promises;

    public DeviceNotices(KnownBrowsers browsers, LinkThrottle throttle, Promises promises) {
        this.browsers = browsers;
        this.throttle = throttle;
        this.promises = promises;
    }

    /** Counts it. Not inside a transaction. */
    boolean isDue(TenantId tenant, Customer customer, @Nullable String knownBrowser) {
        return customer.email() != null
                && !browsers.knows(knownBrowser, tenant, customer.id())
                && throttle.admitsNotice(tenant, customer.id());
    }

    void promise(TenantId tenant, Customer customer) {
        promises.promise(tenant, OutboxKind.NEW_DEVICE, customer.id().value());
    }
}
