package io.wispportal.router;

import java.util.List;

/**
 * What should be on one router for one tenant, all of it: what is not in here and bears the tenant's mark goes away; what
 * does not bear the mark is never touched (NOT-06).
 *
 * @param owner  the tenant's slug, part of the mark
 * @param logins the PPP logins whose profile is the portal's to set
 * @param speeds the queues that are the portal's to set
 */
public record DesiredState(
        String owner,
        PortalSite portal,
        List<ShownNotice> notices,
        List<DesiredLogin> logins,
        List<DesiredSpeed> speeds) {

    public DesiredState {
        notices = List.copyOf(notices);
        logins = List.copyOf(logins);
        speeds = List.copyOf(speeds);
    }
}
