package io.wispportal.core.preinstall;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerZone;
import io.wispportal.preinstall.Installation;
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
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
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
    private final ServiceStore services;
    private final CustomerQueries customers;

    InstallationDesk(PreinstallParts parts) {
        this.requests = parts.requests();
        this.queries = parts.queries();
        this.documents = parts.documents();
        this.progress = parts.progress();
        this.plans = parts.plans();
        this.routers = parts.routers();
        this.services = parts.services();
        this.customers = parts.customerQueries();
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

    /**
     * Its documents, what they are called too, are for {@link Permission#READ_IDENTITY_DOCUMENTS} only.
     *
     * @throws NotFoundException if the tenant has no such request
     */
    public RequestFile open(StaffCaller staff, InstallationRequestId id) {
        staff.require(Permission.READ_INSTALLATIONS);
        InstallationRequest request =
                requests.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("request", id));
        return new RequestFile(
                request,
                staff.may(Permission.READ_IDENTITY_DOCUMENTS) ? documents.ofRequest(staff.tenant(), id) : List.of(),
                progress.of(staff.tenant(), request),
                agreement(staff.tenant(), request.installation()));
    }

    private @Nullable Agreement agreement(TenantId tenant, @Nullable Installation agreed) {
        return agreed == null
                ? null
                : new Agreement(
                        agreed,
                        plans.find(tenant, agreed.plan()).orElse(null),
                        routers.find(tenant, agreed.router()).orElse(null),
                        services.find(tenant, agreed.service()).isPresent());
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

    /** The zones that customers are in, by name; a new one may be typed. */
    public List<String> zones(StaffCaller staff) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        return customers.zones(staff.tenant()).stream().map(CustomerZone::name).toList();
    }

    /** Who was to install something lately, by name; a new one may be typed. */
    public List<String> technicians(StaffCaller staff) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        return queries.technicians(staff.tenant());
    }
}
