package com.example.isp;

import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.ShownNotice;
import io.wispportal.router.WantedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Drives an imaginary controller that keeps a table of redirections for each router: an address, and the page that it is
 * led to. It is told the whole state, reads what is there, does the difference and reads back. Being a bean is all that
 * makes the portal use it.
 */
@ApplicationScoped
public class ControllerRouters implements RouterGateway {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private final ControllerClient controller;

    public ControllerRouters() {
        this(new ControllerClient());
    }

    ControllerRouters(ControllerClient controller) {
        this.controller = controller;
    }

    @Override
    public RouterPlan plan(RouterAccess router, DesiredState desired) {
        return wanted(desired).against(controller.read(table(router)), false);
    }

    @Override
    public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
        WantedTable wanted = wanted(desired);
        Map<String, String> there = controller.read(table(router));
        RouterPlan before = wanted.against(there, confirmed);
        if (!before.isReady()) {
            return new RouterReport(before, before);
        }
        write(table(router), wanted.values(), there);
        return new RouterReport(before, wanted.against(controller.read(table(router)), confirmed));
    }

    /** Who is to see something sees it before anything is taken away. */
    private void write(String table, Map<String, String> wanted, Map<String, String> there) {
        wanted.forEach((address, page) -> {
            if (!page.equals(there.get(address))) {
                controller.put(table, address, page);
            }
        });
        there.keySet().stream()
                .filter(address -> !wanted.containsKey(address))
                .forEach(address -> controller.delete(table, address));
    }

    private static WantedTable wanted(DesiredState desired) {
        WantedTable wanted = new WantedTable("redirections");
        desired.behind().keySet().forEach(wanted::mayGo);
        for (ShownNotice each : desired.notices()) {
            if (IPV4.matcher(each.address()).matches()) {
                String page = Objects.requireNonNull(desired.portal().pages().get(each.kind()));
                wanted.put(each.address(), page, Purpose.valueOf(each.kind().name()), each.about());
            } else {
                wanted.leave(LeftOut.Kind.BAD_ADDRESS, each.about());
            }
        }
        return wanted;
    }

    /** A table of its own for each tenant and router: nobody else's redirections are in it. */
    private static String table(RouterAccess router) {
        return "/tenants/" + router.tenant() + "/routers/" + router.router().id() + "/redirections";
    }
}
