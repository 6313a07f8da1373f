package io.wispportal.web.balance;

import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.Frames;
import java.util.List;

/** The part of the route table that anybody may use (BAL-01). */
public final class BalanceRoutes {

    private static final String PAGE = "/saldo/{tenant}";
    private static final String REPORTING = PAGE + "/pagar/{invoice}/reportar";

    private BalanceRoutes() {}

    public static List<Route> of(Frames frames) {
        BalancePage page = new BalancePage(frames);
        ChoicePage choice = new ChoicePage(frames);
        FoundPage found = new FoundPage(frames);
        BalanceReportPage report = new BalanceReportPage(frames);
        return List.of(
                get("/s/{tenant}", page::shortcut),
                get(PAGE, page::show),
                get(PAGE + "/", page::show),
                post(PAGE, page::look, page::again),
                get(PAGE + "/elegir", choice::show),
                post(PAGE + "/elegir", choice::choose, page::again),
                get(PAGE + "/pendientes", found::list),
                get(PAGE + "/pagar/{invoice}", found::pay),
                get(REPORTING, report::show),
                new Route(Method.POST, REPORTING, Audience.PORTAL, report::submit, true, report::again),
                get(PAGE + "/reportado", found::reported));
    }

    private static Route get(String pattern, Action action) {
        return new Route(Method.GET, pattern, Audience.PORTAL, action);
    }

    private static Route post(String pattern, Action action, Action again) {
        return new Route(Method.POST, pattern, Audience.PORTAL, action, false, again);
    }
}
