package io.wispportal.router;

import io.wispportal.service.ServiceId;

/**
 * A PPP login that the tenant leaves to the portal.
 *
 * @param profile what it has while the service is not suspended
 */
public record DesiredLogin(ServiceId service, String user, String profile, boolean suspended) {}
