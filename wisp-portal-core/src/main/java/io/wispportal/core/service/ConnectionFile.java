package io.wispportal.core.service;

import io.wispportal.router.Router;
import io.wispportal.service.InternetService;
import java.util.List;

/**
 * A service whose connection staff change.
 *
 * @param customerName whose it is
 * @param routers      those that it can be behind, by name; switched off ones too
 * @param shared       who else has its address, behind other routers
 */
public record ConnectionFile(
        InternetService service, String customerName, List<Router> routers, List<SharedAddress> shared) {}
