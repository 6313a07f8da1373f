package io.wispportal.core.autologin;

import io.wispportal.Transactions;
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
    private final Transactions transactions;

    public DeviceNotices(KnownBrowsers browsers, LinkThrottle throttle, Promises promises, Transactions transactions) {
        this.browsers = browsers;
        this.throttle = throttle;
        this.promises = promises;
        this.transactions = transactions;
    }

    /** To be called after the link was used, not inside a transaction. */
    void opened(TenantId tenant, Customer customer, @Nullable String knownBrowser) {
        if (customer.email() != null
                && !browsers.knows(knownBrowser, tenant, customer.id())
                && throttle.admitsNotice(tenant, customer.id())) {
            transactions.runInTransaction(() -> promises.promise(
                    tenant, OutboxKind.NEW_DEVICE, customer.id().value()));
        }
    }
}
