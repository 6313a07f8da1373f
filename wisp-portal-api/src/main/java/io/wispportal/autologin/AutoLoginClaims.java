package io.wispportal.autologin;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What an auto-login token says. That it was signed does not mean that it still opens: the link may have been ended.
 *
 * @param id      of the link that it stands for
 * @param expires the first instant at which it no longer holds, in whole seconds
 */
public record AutoLoginClaims(TenantId tenant, CustomerId customer, LinkPurpose purpose, LinkId id, Instant expires) {

    public AutoLoginClaims {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(id, "id");
        if (!expires.equals(expires.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("not in whole seconds: " + expires);
        }
    }
}
