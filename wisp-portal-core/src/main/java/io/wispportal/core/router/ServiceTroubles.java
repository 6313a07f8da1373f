package io.wispportal.core.router;

import io.wispportal.router.LeftOut;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterReport;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterState;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a service is not as it should be although its router is. */
final class ServiceTroubles {

    private final Router router;
    private final Map<UUID, String> leftOut;

    private ServiceTroubles(Router router, Map<UUID, String> leftOut) {
        this.router = router;
        this.leftOut = leftOut;
    }

    static ServiceTroubles of(Router router, RouterReport report) {
        Map<UUID, String> leftOut = new HashMap<>();
        for (LeftOut each : report.after().leftOut()) {
            UUID about = each.about();
            if (about != null && each.isFailure()) {
                leftOut.putIfAbsent(about, RouterWords.leftOut(each));
            }
        }
        return new ServiceTroubles(router, leftOut);
    }

    /** Whether the router has not yet done what is wanted of the service. */
    static boolean isOpen(InternetService service) {
        return service.router().state() != RouterState.APPLIED;
    }

    /** One sentence for staff, or null if all is well. */
    @Nullable
    String of(InternetService service) {
        String why = leftOut.get(service.id().value());
        if (why != null) {
            return why;
        }
        boolean byLogin = router.notices().strategy() == NoticeStrategy.PPP_PROFILE
                && service.connection().login() != null;
        return service.isSuspended() && service.ip() == null && !byLogin
                ? "El servicio no tiene dirección IP: el router no puede suspenderlo."
                : null;
    }
}
