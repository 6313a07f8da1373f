package io.wispportal.app.demo;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.router.RouterForm;
import io.wispportal.core.router.RouterForm.NoticeForm;
import io.wispportal.router.Router;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.simulator.SimulatorSettingsBuilder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a simulator for each router of the demo, on a free port of this machine, and tells the portal where it is: so
 * that suspending really changes rules one can look at.
 *
 * <p>Mutable state: the simulators, until the application ends.
 */
@ApplicationScoped
public class DemoRouters {

    private static final String USER = "portal";
    static final String PASSWORD = "torre-demo-2026";
    private static final Map<String, RouterVersion> VERSIONS =
            Map.of("torre-norte", RouterVersion.V7_18, "torre-sur", RouterVersion.V6_49);

    private final List<RouterSimulator> simulators = new ArrayList<>();

    /** @param folder where simulators keep what was written into them */
    void start(WispPortal portal, StaffCaller admin, Path folder) {
        for (Router router : portal.routers().all(admin)) {
            RouterVersion version = VERSIONS.get(router.name());
            if (version != null) {
                RouterSimulator simulator = started(router, version, folder);
                simulators.add(simulator);
                tell(portal, admin, router, simulator);
            }
        }
    }

    @PreDestroy
    void end() {
        simulators.forEach(RouterSimulator::close);
        simulators.clear();
    }

    /** On the port that it had the last time, if nobody has taken that. */
    private static RouterSimulator started(Router router, RouterVersion version, Path folder) {
        SimulatorSettingsBuilder settings = SimulatorSettings.builder()
                .version(version)
                .user(USER, PASSWORD, "full")
                .resolver(name -> name.endsWith(".localhost") ? List.of("127.0.0.1") : List.of())
                .stateFile(folder.resolve(router.name() + ".json"));
        try {
            return RouterSimulator.start(
                    settings.port(router.secret() == null ? 0 : router.port()).build());
        } catch (UncheckedIOException taken) {
            return RouterSimulator.start(settings.port(0).build());
        }
    }

    private static void tell(WispPortal portal, StaffCaller admin, Router router, RouterSimulator simulator) {
        if (router.secret() != null && router.port() == simulator.port()) {
            return;
        }
        NoticeForm notices = new NoticeForm(
                router.notices().strategy(),
                router.notices().cuts(),
                router.notices().sharesProxy(),
                "");
        RouterForm form = new RouterForm(
                router.name(), simulator.host(), simulator.port(), false, "", USER, PASSWORD, notices, router.active());
        portal.routers().change(admin, router.id(), router.version(), form, List.of());
    }
}
