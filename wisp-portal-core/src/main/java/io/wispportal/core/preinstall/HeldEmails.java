package io.wispportal.core.preinstall;

import io.wispportal.customer.CustomerQueries;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** Whether a customer or an open request has an e-mail (PRE-04). Not inside a transaction. */
record HeldEmails(CustomerQueries customers, InstallationRequestQueries requests) {

    /**
     * @param email  null is nobody's
     * @param except a request that does not count, or null
     */
    boolean isHeld(TenantId tenant, @Nullable String email, @Nullable InstallationRequestId except) {
        return email != null
                && (!customers.withEmail(tenant, email, 1).isEmpty() || requests.holdsEmail(tenant, email, except));
    }
}
