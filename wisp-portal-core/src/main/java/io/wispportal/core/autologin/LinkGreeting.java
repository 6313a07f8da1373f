package io.wispportal.core.autologin;

import io.wispportal.tenant.Tenant;

/**
 * What somebody sees who opens a link and has not confirmed yet.
 *
 * @param maskedName the customer's, {@code A*** T***}
 */
public record LinkGreeting(Tenant tenant, String maskedName) {}
