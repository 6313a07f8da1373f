package io.wispportal.testing;

import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.ShownNotice;
import io.wispportal.router.WantedTable;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one router in memory holds: a page for each kind, and one thing for each customer who is shown one, each login and
 * each queue.
 *
 * <p>Mutable state: that.
 */
final class InMemoryRouter {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?");

    private Map<String, String> held = Map.of();

    static WantedTable wanted(DesiredState desired) {
        WantedTable wanted = new WantedTable("/memory");
        desired.portal().pages().forEach((kind, page) -> wanted.put("page " + kind, page, Purpose.PORTAL, null));
        desired.notices().forEach(each -> add(wanted, each));
        desired.behind().keySet().forEach(address -> wanted.mayGo("address " + address));
        for (DesiredLogin each : desired.logins()) {
            String profile = each.suspended() ? "suspended" : each.profile();
            wanted.put(
                    "login " + each.user(),
                    profile,
                    Purpose.LOGIN,
                    each.service().value());
        }
        for (DesiredSpeed each : desired.speeds()) {
            String speed = each.address() + " " + each.up() + "/" + each.down();
            wanted.put(
                    "queue " + each.queue(),
                    speed,
                    Purpose.SPEED,
                    each.service().value());
        }
        return wanted;
    }

    private static void add(WantedTable wanted, ShownNotice notice) {
        if (IPV4.matcher(notice.address()).matches()) {
            String kind = notice.kind().name();
            wanted.put("address " + notice.address(), kind, Purpose.valueOf(kind), notice.about());
        } else {
            wanted.leave(LeftOut.Kind.BAD_ADDRESS, notice.about());
        }
    }

    synchronized RouterPlan plan(WantedTable wanted, boolean confirmed) {
        return wanted.against(held, confirmed);
    }

    synchronized void become(WantedTable wanted) {
        held = wanted.values();
    }

    synchronized Map<String, String> held() {
        return held;
    }
}
