package io.wispportal.tenant;

import io.wispportal.message.MailAddress;
import org.jspecify.annotations.Nullable;

/** How to reach a tenant; each may be absent (null). The e-mail also receives the portal's notes for the tenant. */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String whatsapp) {

    /**
     * The same, for whoever stores it.
     *
     * @throws IllegalArgumentException if the e-mail is no mail address
     */
    public Contact valid() {
        if (email != null && !MailAddress.isValid(email)) {
            throw new IllegalArgumentException("contact e-mail is no mail address: " + email);
        }
        return this;
    }
}
