package io.wispportal.core.service;

import io.wispportal.customer.CustomerId;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.service.InternetService;
import org.jspecify.annotations.Nullable;

/**
 * A service as staff see it, with whose it is.
 *
 * @param routerName     the router that it is behind, or null
 * @param request        what it comes from, activated, or null
 * @param returned       whether the report that holds it on for a while was returned
 * @param returnedLock   how many returned reports stop its auto-activation now, 0 for none (PAY-07)
 * @param unreviewedLock how many reports without review stop it now, 0 for none (PAY-07)
 */
public record ServiceFile(
        InternetService service,
        CustomerId customer,
        String customerName,
        @Nullable String routerName,
        @Nullable InstallationRequest request,
        boolean returned,
        int returnedLock,
        int unreviewedLock) {}
