package io.wispportal.tenant;

import org.jspecify.annotations.Nullable;

/** How to reach a tenant; each may be absent (null). The e-mail also receives the portal's notes for the tenant. */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String whatsapp) {}
