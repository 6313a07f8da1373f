package io.wispportal.router;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What should be on one router for one tenant, all of it: what is not in here and bears the tenant's mark goes away; what
 * does not bear the mark is never touched (NOT-06).
 *
 * @param owner  the tenant's slug, part of the mark
 * @param logins the PPP logins whose profile is the portal's to set
 * @param speeds the queues that are the portal's to set
 * @param behind the services behind the router by address, those too that nothing is wanted of: what is there about them may
 *               go without asking, however much it is; an end of a notice for all is no accident
 */
public record DesiredState(
        String owner,
        PortalSite portal,
        List<ShownNotice> notices,
        List<DesiredLogin> logins,
        List<DesiredSpeed> speeds,
        Map<String, UUID> behind) {

    public DesiredState {
        notices = List.copyOf(notices);
        logins = List.copyOf(logins);
        speeds = List.copyOf(speeds);
        behind = Map.copyOf(behind);
    }

    /** Of nobody else is anything known. */
    public DesiredState(
            String owner,
            PortalSite portal,
            List<ShownNotice> notices,
            List<DesiredLogin> logins,
            List<DesiredSpeed> speeds) {
        this(owner, portal, notices, logins, speeds, Map.of());
    }
}
