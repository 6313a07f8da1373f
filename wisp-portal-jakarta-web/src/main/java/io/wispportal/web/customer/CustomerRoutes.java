package io.wispportal.web.customer;

import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.Frames;
import java.util.List;

/** The portal's part of the route table. */
public final class CustomerRoutes {

    private static final String REPORTING = "/mis-facturas/{invoice}/reportar";

    private static final String READING = "/avisos/{notice}/leido";

    private CustomerRoutes() {}

    public static List<Route> of(Frames frames) {
        HomePage home = new HomePage(frames);
        ReportFormPage form = new ReportFormPage(frames);
        PasswordPage password = new PasswordPage(frames);
        CodePage code = new CodePage(frames);
        ReportPage report = new ReportPage(frames);
        return List.of(
                busy("/inicio", home::show),
                get(READING, home::toHome),
                post(READING, home::read),
                busy("/mis-facturas", new InvoicesPage(frames)::show),
                get("/mis-facturas/{invoice}", new InvoicePage(frames)::show),
                get(REPORTING, form::show),
                new Route(Method.POST, REPORTING, Audience.CUSTOMER, form::submit, true, form::again),
                get("/mis-reportes", new ReportsPage(frames)::show),
                get("/mis-reportes/{report}", report::show),
                get("/mis-reportes/{report}/comprobante", report::voucher),
                get("/como-pagar", new PayPage(frames)::show),
                get("/contrasena", password::show),
                post("/contrasena", password::change),
                get("/contrasena/codigo", code::show),
                post("/contrasena/codigo", code::ask),
                get("/contrasena/codigo/nueva", code::form),
                post("/contrasena/codigo/nueva", code::change),
                get("/servicios", new ServicesPage(frames)::show));
    }

    private static Route get(String pattern, Action action) {
        return new Route(Method.GET, pattern, Audience.CUSTOMER, action);
    }

    private static Route post(String pattern, Action action) {
        return new Route(Method.POST, pattern, Audience.CUSTOMER, action);
    }

    private static Route busy(String pattern, Action action) {
        return new Route(Method.GET, pattern, Audience.CUSTOMER_IN_ONE_QUERY, action);
    }
}
