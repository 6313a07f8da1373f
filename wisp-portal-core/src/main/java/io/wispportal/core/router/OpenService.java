package io.wispportal.core.router;

import io.wispportal.service.InternetService;

/**
 * A service that its router has not yet brought to what is wanted of it.
 *
 * @param customerName whose it is, as people know them
 */
public record OpenService(InternetService service, String customerName) {}
