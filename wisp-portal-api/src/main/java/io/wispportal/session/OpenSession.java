package io.wispportal.session;

import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Objects;

/**
 * A session that a customer opened. It may have been left without a click long ago; only the browser's cookie knows.
 *
 * @param opened  when the customer signed in
 * @param expires the end, however busy the session is
 * @param byLink  whether an auto-login link opened it, not the password
 */
public record OpenSession(SessionId id, CustomerId customer, Instant opened, Instant expires, boolean byLink) {

    public OpenSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(expires, "expires");
    }
}
