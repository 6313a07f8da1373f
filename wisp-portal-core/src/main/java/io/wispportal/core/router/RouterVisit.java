package io.wispportal.core.router;

import io.wispportal.router.DesiredState;
import io.wispportal.router.Router;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatus.Health;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One go at one router, with what it means for the services behind it. */
final class RouterVisit {

    private static final Logger LOG = LoggerFactory.getLogger(RouterVisit.class);

    private final TenantDirectory tenants;
    private final ServiceStore services;
    private final DesiredStates states;
    private final RouterPasswords passwords;
    private final RouterGateway gateway;
    private final ServiceResults results;

    RouterVisit(
            TenantDirectory tenants,
            ServiceStore services,
            DesiredStates states,
            RouterPasswords passwords,
            RouterGateway gateway,
            ServiceResults results) {
        this.tenants = tenants;
        this.services = services;
        this.states = states;
        this.passwords = passwords;
        this.gateway = gateway;
        this.results = results;
    }

    /**
     * How it ended.
     *
     * @param why    one sentence for staff unless all is well
     * @param portal the host of the portal that the router leads to, if all is well
     * @param byHand how many things that somebody changed on the router were put right
     */
    record Result(
            Health health, @Nullable String why, @Nullable String portal, int byHand) {

        /**
         * A router that is down is tried again soon; one that staff have to look at is not.
         *
         * @param asked whether somebody has wanted it tried meanwhile
         */
        RouterStatus on(RouterStatus before, Instant now, boolean asked) {
            Duration pause = asked ? Duration.ofSeconds(1) : pause(before.failures());
            return why == null
                    ? before.well(now, Objects.requireNonNull(portal), byHand)
                    : before.troubled(health, why, now, now.plus(pause));
        }

        private Duration pause(int failures) {
            return health == Health.BLOCKED ? BackOff.LONGEST : BackOff.after(failures);
        }
    }

    /**
     * Never throws, for whoever holds the router has to let go of it.
     *
     * @param allowed whether staff have seen how much is removed
     */
    Result to(TenantId tenant, Router router, boolean allowed) {
        try {
            return to(tenant, router, services.behind(tenant, router.id()), allowed);
        } catch (RuntimeException broken) {
            return new Result(Health.FAILED, ownFault(tenant, router, broken), null, 0);
        }
    }

    private Result to(TenantId tenant, Router router, List<InternetService> behind, boolean allowed) {
        try {
            DesiredState desired = states.of(tenants.byId(tenant).orElseThrow(), router, behind);
            if (desired.portal().addresses().isEmpty()) {
                return failed(tenant, router, behind, "No se encontró la dirección IP del portal: no se cambió nada.");
            }
            RouterReport report = gateway.apply(passwords.access(tenant, router), desired, allowed);
            return done(tenant, router, behind, desired.portal().host(), report);
        } catch (RouterUnavailableException unavailable) {
            return failed(tenant, router, behind, String.valueOf(unavailable.getMessage()));
        } catch (RuntimeException broken) {
            return failed(tenant, router, behind, ownFault(tenant, router, broken));
        }
    }

    private static String ownFault(TenantId tenant, Router router, RuntimeException broken) {
        LOG.warn("tenant {}: router {} cannot be worked on", tenant, router.id(), broken);
        return "El portal no pudo trabajar con el router por un error propio.";
    }

    private Result done(
            TenantId tenant, Router router, List<InternetService> behind, String portal, RouterReport report) {
        RouterPlan after = report.after();
        if (!after.isReady()) {
            return blocked(tenant, router, behind, RouterWords.obstacle(after));
        }
        if (!after.isNothingToDo()) {
            return failed(tenant, router, behind, "El router no quedó como debe: alguien más lo cambia a la vez.");
        }
        ServiceTroubles troubles = ServiceTroubles.of(router, report);
        results.note(tenant, router, behind, troubles::of);
        return new Result(Health.WELL, null, portal, byHand(report.before()));
    }

    private Result failed(TenantId tenant, Router router, List<InternetService> behind, String why) {
        return ended(tenant, router, behind, new Result(Health.FAILED, why, null, 0));
    }

    private Result blocked(TenantId tenant, Router router, List<InternetService> behind, String why) {
        return ended(tenant, router, behind, new Result(Health.BLOCKED, why, null, 0));
    }

    /** What the router had done before is still so: only what it was not told yet is not. */
    private Result ended(TenantId tenant, Router router, List<InternetService> behind, Result result) {
        List<InternetService> open =
                behind.stream().filter(ServiceTroubles::isOpen).toList();
        results.note(tenant, router, open, service -> result.why());
        return result;
    }

    private static int byHand(RouterPlan before) {
        return (int) before.changes().stream().filter(each -> each.isByHand()).count();
    }
}
