package io.wispportal.core.preinstall;

import io.wispportal.preinstall.Installation;
import io.wispportal.router.Router;
import io.wispportal.service.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed when a request was activated, with what it names as that is now.
 *
 * @param plan   null: it is gone
 * @param router null: it is gone
 * @param opened whether customer and service are the portal's; an integrator's step may keep them elsewhere
 */
public record Agreement(
        Installation installation,
        @Nullable Plan plan,
        @Nullable Router router,
        boolean opened) {

    public AmountsToBill toBill() {
        return AmountsToBill.of(installation, plan);
    }
}
