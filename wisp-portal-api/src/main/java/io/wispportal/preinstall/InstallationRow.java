package io.wispportal.preinstall;

import io.wispportal.service.RouterState;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param open   how many promises of its steps are not kept yet, parked ones included
 * @param router whether the service is on its router as it should be; null as long as there is no service
 */
public record InstallationRow(
        InstallationRequest request, int open, @Nullable RouterState router) {}
