package io.wispportal.core.preinstall;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.core.StaffCaller;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanStore;
import io.wispportal.staff.Permission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows staff the requests for installations, and how they go (PRE-06). */
public final class InstallationDesk {

    private static final int PAGE = 50;

    private final InstallationRequestStore requests;
    private final InstallationRequestQueries queries;
    private final RequestDocuments documents;
    private final Progress progress;
    private final PlanStore plans;
    private final RouterStore routers;

    InstallationDesk(PreinstallParts parts) {
        this.requests = parts.requests();
        this.queries = parts.queries();
        this.documents = parts.documents();
        this.progress = parts.progress();
        this.plans = parts.plans();
        this.routers = parts.routers();
    }

    /**
     * Requests in one of these states, the newest first: those that wait are the pre-installations, those that are or were
     * installed the installations.
     *
     * @param after the last one seen, or null for the beginning
     */
    public Slice<InstallationRow> list(
            StaffCaller staff, Set<InstallationState> states, @Nullable InstallationRequestId after) {
        staff.require(Permission.READ_INSTALLATIONS);
        return queries.list(staff.tenant(), states, after, PAGE);
    }

    /** @throws NotFoundException if the tenant has no such request */
    public RequestFile open(StaffCaller staff, InstallationRequestId id) {
        staff.require(Permission.READ_INSTALLATIONS);
        InstallationRequest request =
                requests.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("request", id));
        return new RequestFile(request, documents.ofRequest(staff.tenant(), id), progress.of(staff.tenant(), request));
    }

    /** What a service can be sold as, by name. */
    public List<Plan> plans(StaffCaller staff) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        return plans.all(staff.tenant());
    }

    /** Where it can be connected, by name. */
    public List<Router> routers(StaffCaller staff) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        return routers.all(staff.tenant());
    }
}
