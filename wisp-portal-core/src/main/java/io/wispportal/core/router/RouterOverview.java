package io.wispportal.core.router;

import io.wispportal.router.Router;
import io.wispportal.router.RouterStatus;

/**
 * A router and how the work on it goes.
 *
 * @param services  how many services are behind it
 * @param suspended how many of them are suspended
 * @param open      how many of them are not as they should be yet
 */
public record RouterOverview(Router router, RouterStatus status, int services, int suspended, int open) {}
