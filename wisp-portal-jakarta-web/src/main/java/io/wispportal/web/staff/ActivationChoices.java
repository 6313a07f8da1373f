package io.wispportal.web.staff;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.preinstall.InstallationDesk;
import io.wispportal.router.Router;
import io.wispportal.service.Plan;
import java.util.List;

/**
 * What the form of an activation offers.
 *
 * @param zones       used before; another one may be typed
 * @param technicians the same
 */
public record ActivationChoices(List<Plan> plans, List<Router> routers, List<String> zones, List<String> technicians) {

    static ActivationChoices of(InstallationDesk desk, StaffCaller staff) {
        return new ActivationChoices(
                desk.plans(staff), desk.routers(staff), desk.zones(staff), desk.technicians(staff));
    }
}
