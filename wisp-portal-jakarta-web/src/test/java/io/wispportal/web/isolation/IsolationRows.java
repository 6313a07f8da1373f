package io.wispportal.web.isolation;

import static io.wispportal.web.http.Method.GET;
import static io.wispportal.web.http.Method.POST;
import static io.wispportal.web.isolation.Actor.ADMINISTRATOR;
import static io.wispportal.web.isolation.Actor.CANCELLED_CUSTOMER;
import static io.wispportal.web.isolation.Actor.CASHIER;
import static io.wispportal.web.isolation.Actor.FOREIGN_ADMINISTRATOR;
import static io.wispportal.web.isolation.Actor.TECHNICIAN;
import static io.wispportal.web.isolation.Outcome.DONE;
import static io.wispportal.web.isolation.Outcome.EXPIRED;
import static io.wispportal.web.isolation.Outcome.FIRST_PAGE;
import static io.wispportal.web.isolation.Outcome.FORBIDDEN;
import static io.wispportal.web.isolation.Outcome.INCOMPLETE;
import static io.wispportal.web.isolation.Outcome.MISSING;
import static io.wispportal.web.isolation.Outcome.OVER;
import static io.wispportal.web.isolation.Outcome.REFUSED;
import static io.wispportal.web.isolation.Outcome.SHOWN;
import static io.wispportal.web.isolation.RowKinds.anybody;
import static io.wispportal.web.isolation.RowKinds.changeOwnPassword;
import static io.wispportal.web.isolation.RowKinds.machine;
import static io.wispportal.web.isolation.RowKinds.own;
import static io.wispportal.web.isolation.RowKinds.ownPost;
import static io.wispportal.web.isolation.RowKinds.ownRedirect;
import static io.wispportal.web.isolation.RowKinds.ownThing;
import static io.wispportal.web.isolation.RowKinds.portal;
import static io.wispportal.web.isolation.RowKinds.portalOnly;
import static io.wispportal.web.isolation.RowKinds.reportOwn;
import static io.wispportal.web.isolation.RowKinds.staff;
import static io.wispportal.web.isolation.RowKinds.staffPost;
import static io.wispportal.web.isolation.RowKinds.staffRedirect;
import static io.wispportal.web.isolation.Thing.BATCH;
import static io.wispportal.web.isolation.Thing.CUSTOMER;
import static io.wispportal.web.isolation.Thing.DRAFT_BATCH;
import static io.wispportal.web.isolation.Thing.INSTALLATION;
import static io.wispportal.web.isolation.Thing.INVOICE;
import static io.wispportal.web.isolation.Thing.MESSAGE;
import static io.wispportal.web.isolation.Thing.METHOD;
import static io.wispportal.web.isolation.Thing.NONE;
import static io.wispportal.web.isolation.Thing.NOTICE;
import static io.wispportal.web.isolation.Thing.REPORT;
import static io.wispportal.web.isolation.Thing.REPORTED_INVOICE;
import static io.wispportal.web.isolation.Thing.REQUEST;
import static io.wispportal.web.isolation.Thing.ROUTER;
import static io.wispportal.web.isolation.Thing.SERVICE;
import static io.wispportal.web.isolation.Thing.SPARE_CUSTOMER;

import io.wispportal.testing.demo.DemoInstallation;
import java.util.List;

/** The matrix: one line for each route. A new route needs a new line; without it the build fails. */
final class IsolationRows {

    private static final String SEED =
            "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su"
                    + " portal del cliente. {{ url_autologin }}";
    private static final String GATEWAY = "/admin/ajustes/pasarelas/http";
    private static final String TEMPLATE = "/admin/ajustes/plantillas/report-approved";

    static final List<IsolationRow> ALL = List.of(
            machine("/health/live"),
            machine("/health/ready"),

            // signing in and out, style: the same for everybody
            anybody(GET, "/", SHOWN, DONE),
            anybody(GET, "/entrar", FIRST_PAGE, FIRST_PAGE),
            anybody(GET, "/salir", FIRST_PAGE, FIRST_PAGE),
            anybody(POST, "/entrar", INCOMPLETE, INCOMPLETE).sending("user", ""),
            anybody(POST, "/salir", DONE, DONE).endingTheSession(),
            portalOnly(anybody(GET, "/contrasena/olvidada", SHOWN, SHOWN)),
            portalOnly(anybody(POST, "/contrasena/olvidada", SHOWN, SHOWN))
                    .leavingATrace()
                    .sending("contact", "nadie@example.com", "user", "nadie@wispmega"),
            portalOnly(anybody(GET, "/contrasena/olvidada/codigo", DONE, DONE)),
            portalOnly(anybody(POST, "/contrasena/olvidada/codigo", DONE, DONE)).sending("ticket", ""),
            anybody(GET, "/assets/{version}/{file}", SHOWN, SHOWN).at("/assets/1/portal.css"),
            portal(GET, "/logo/{tenant}/{file}", MISSING).at("/logo/wispmega/0b6e4f.png"),
            anybody(GET, "/marca/{file}", SHOWN, SHOWN).at("/marca/0b6e4f.css"),

            // links: a code that is none, and an arrival that comes from no console
            portal(GET, "/a/visita", FIRST_PAGE),
            portal(POST, "/a/visita", EXPIRED),
            portal(GET, "/a/{code}", OVER).at("/a/ninguno"),
            portal(POST, "/a/{code}", OVER).at("/a/ninguno"),

            // behind a router: of no tenant; who sees what of a tenant is in NoticePagesTest
            portal(GET, "/aviso/suspension/{tenant}", MISSING).at("/aviso/suspension/ninguna"),
            portal(GET, "/aviso/pago/{tenant}", MISSING).at("/aviso/pago/ninguna"),
            portal(GET, "/aviso/mensaje/{tenant}", MISSING).at("/aviso/mensaje/ninguna"),
            portal(GET, "/aviso/mantenimiento/{tenant}", MISSING).at("/aviso/mantenimiento/ninguna"),
            portal(GET, "/aviso/visto/{tenant}", MISSING).at("/aviso/visto/ninguna"),
            portal(POST, "/aviso/visto/{tenant}", MISSING).at("/aviso/visto/ninguna"),
            portal(GET, "/captive-portal/api/{tenant}", MISSING).at("/captive-portal/api/ninguna"),

            // the balance lookup of a company that is not there; its own tests look up
            portal(GET, "/s/{tenant}", MISSING).at("/s/ninguna"),
            portal(GET, "/saldo/{tenant}", MISSING).at("/saldo/ninguna"),
            portal(GET, "/saldo/{tenant}/", MISSING).at("/saldo/ninguna/"),
            portal(POST, "/saldo/{tenant}", MISSING).at("/saldo/ninguna"),
            portal(GET, "/saldo/{tenant}/elegir", MISSING).at("/saldo/ninguna/elegir"),
            portal(POST, "/saldo/{tenant}/elegir", MISSING).at("/saldo/ninguna/elegir"),
            portal(GET, "/saldo/{tenant}/pendientes", MISSING).at("/saldo/ninguna/pendientes"),
            portal(GET, "/saldo/{tenant}/pagar/{invoice}", MISSING).at("/saldo/ninguna/pagar/1"),
            portal(GET, "/saldo/{tenant}/pagar/{invoice}/reportar", MISSING).at("/saldo/ninguna/pagar/1/reportar"),
            portal(POST, "/saldo/{tenant}/pagar/{invoice}/reportar", MISSING).at("/saldo/ninguna/pagar/1/reportar"),
            portal(GET, "/saldo/{tenant}/reportado", MISSING).at("/saldo/ninguna/reportado"),

            // the form for an installation of a company that is not there; its own tests send it
            portal(GET, "/i/{tenant}", MISSING).at("/i/ninguna"),
            portal(GET, "/solicitar-instalacion/{tenant}", MISSING).at("/solicitar-instalacion/ninguna"),
            portal(GET, "/solicitar-instalacion/{tenant}/", MISSING).at("/solicitar-instalacion/ninguna/"),
            portal(POST, "/solicitar-instalacion/{tenant}", MISSING).at("/solicitar-instalacion/ninguna"),
            portal(GET, "/solicitar-instalacion/{tenant}/enviada", MISSING)
                    .at("/solicitar-instalacion/ninguna/enviada"),

            // the portal: everybody sees the own
            own("/inicio"),
            ownRedirect("/avisos/{notice}/leido").at("/avisos/1/leido"),
            ownPost("/avisos/{notice}/leido", NOTICE),
            own("/mis-facturas"),
            own("/mis-reportes"),
            own("/como-pagar"),
            own("/contrasena"),
            changeOwnPassword("/contrasena"),
            own("/contrasena/codigo"),
            changeOwnPassword("/contrasena/codigo"),
            own("/contrasena/codigo/nueva"),
            changeOwnPassword("/contrasena/codigo/nueva"),
            own("/servicios").but(FORBIDDEN, CANCELLED_CUSTOMER),
            ownThing("/mis-facturas/{invoice}", INVOICE),
            ownThing("/mis-facturas/{invoice}/reportar", INVOICE),
            reportOwn("/mis-facturas/{invoice}/reportar"),
            ownThing("/mis-reportes/{report}", REPORT),
            ownThing("/mis-reportes/{report}/comprobante", REPORT),

            // the console: who else but administrators
            staff("/admin", NONE, CASHIER, TECHNICIAN)
                    .but(DONE, ADMINISTRATOR, CASHIER, TECHNICIAN, FOREIGN_ADMINISTRATOR),
            staff("/admin/menu", NONE, CASHIER, TECHNICIAN),
            staff("/admin/roles", NONE, CASHIER, TECHNICIAN),
            staff("/admin/cuenta", NONE, CASHIER, TECHNICIAN),
            staffPost("/admin/cuenta", NONE, CASHIER, TECHNICIAN)
                    .sending("current", "", "next", "otra cabra 9", "repeat", "otra cabra 9")
                    .but(REFUSED, ADMINISTRATOR, CASHIER, TECHNICIAN, FOREIGN_ADMINISTRATOR),
            staff("/admin/reporte-de-pagos", NONE, CASHIER),
            staff("/admin/reporte-de-pagos/{report}", REPORT, CASHIER),
            staff("/admin/reporte-de-pagos/{report}/comprobante", REPORT, CASHIER)
                    .leavingATrace(),
            staffRedirect("/admin/reporte-de-pagos/{report}/aprobar", REPORT),
            staffPost("/admin/reporte-de-pagos/{report}/aprobar", REPORT, CASHIER)
                    .sending("received", "100"),
            staffRedirect("/admin/reporte-de-pagos/{report}/devolver", REPORT),
            staffPost("/admin/reporte-de-pagos/{report}/devolver", REPORT, CASHIER)
                    .sending("reason", "No se lee."),
            staff("/admin/clientes", NONE, CASHIER, TECHNICIAN),
            staff("/admin/clientes/{customer}", CUSTOMER, CASHIER, TECHNICIAN),
            staff("/admin/clientes/{customer}/historial", CUSTOMER, CASHIER, TECHNICIAN),
            staff("/admin/clientes/{customer}/numeros", SPARE_CUSTOMER),
            staffPost("/admin/clientes/{customer}/numeros", SPARE_CUSTOMER)
                    .sending("nationalId", "MEDR720918", "taxId", ""),
            staff("/admin/clientes/{customer}/contrasena", SPARE_CUSTOMER),
            staffPost("/admin/clientes/{customer}/contrasena", SPARE_CUSTOMER).sending("password", "otra cabra 9"),
            staff("/admin/clientes/{customer}/usuario", SPARE_CUSTOMER),
            staffPost("/admin/clientes/{customer}/usuario", SPARE_CUSTOMER)
                    .sending("before", "rosa", "userName", "rosa"),
            staff("/admin/clientes/{customer}/enlaces", CUSTOMER),
            staffPost("/admin/clientes/{customer}/enlaces", CUSTOMER)
                    .but(SHOWN, ADMINISTRATOR)
                    .leavingATrace(),
            staffRedirect("/admin/clientes/{customer}/enlaces/terminar", CUSTOMER),
            staffPost("/admin/clientes/{customer}/enlaces/terminar", CUSTOMER),
            staff("/admin/clientes/{customer}/portal", CUSTOMER),
            staffPost("/admin/clientes/{customer}/portal", CUSTOMER)
                    .but(SHOWN, ADMINISTRATOR)
                    .sending("reason", "Llamó por su factura")
                    .leavingATrace()
                    .endingTheSession(),
            staff("/admin/facturas", NONE, CASHIER),
            staff("/admin/facturas.csv", NONE),
            staff("/admin/facturas/{invoice}", INVOICE, CASHIER),
            staffRedirect("/admin/facturas/{invoice}/pendiente", REPORTED_INVOICE),
            staffPost("/admin/facturas/{invoice}/pendiente", REPORTED_INVOICE, CASHIER)
                    .sending("report", "{report}", "reason", "No se lee."),
            staff("/admin/facturas/{invoice}/pago", INVOICE, CASHIER),
            staffPost("/admin/facturas/{invoice}/pago", INVOICE, CASHIER)
                    .sending("method", "{method}", "amount", "100", "paidOn", "{today}", "version", "0"),
            staff("/admin/servicios/{service}", SERVICE, CASHIER, TECHNICIAN),
            staffRedirect("/admin/servicios/{service}/suspender", SERVICE),
            staffPost("/admin/servicios/{service}/suspender", SERVICE, TECHNICIAN),
            staffRedirect("/admin/servicios/{service}/activar", SERVICE),
            staffPost("/admin/servicios/{service}/activar", SERVICE, CASHIER, TECHNICIAN),
            staff("/admin/servicios/{service}/conexion", SERVICE, TECHNICIAN),
            staffPost("/admin/servicios/{service}/conexion", SERVICE, TECHNICIAN)
                    .sending("router", "", "ip", "10.20.0.11", "version", "{connection}"),
            staffRedirect("/admin/servicios/{service}/auto-activacion", SERVICE),
            staffPost("/admin/servicios/{service}/auto-activacion", SERVICE).sending("auto", "on"),
            staff("/admin/formas-de-pago", NONE),
            staff("/admin/formas-de-pago/nueva", NONE),
            staffPost("/admin/formas-de-pago/nueva", NONE)
                    .sending("internalName", "a", "visibleName", "b", "position", "9"),
            staff("/admin/formas-de-pago/{method}", METHOD),
            staffPost("/admin/formas-de-pago/{method}", METHOD)
                    .sending("internalName", "a", "visibleName", "b", "position", "9", "version", "0"),
            staff("/admin/routers", NONE, TECHNICIAN),
            staff("/admin/routers/nuevo", NONE),
            staffPost("/admin/routers/nuevo", NONE)
                    .sending("name", "a", "host", "b", "port", "8728", "user", "c", "password", "d"),
            staff("/admin/routers/{router}", ROUTER, TECHNICIAN),
            staff("/admin/routers/{router}/plan", ROUTER, TECHNICIAN),
            staffRedirect("/admin/routers/{router}/intentar", ROUTER),
            staffPost("/admin/routers/{router}/intentar", ROUTER).sending("removals", "on"),
            staff("/admin/routers/{router}/editar", ROUTER),
            staffPost("/admin/routers/{router}/editar", ROUTER)
                    .sending("name", "b", "host", "b", "port", "8728", "user", "c", "password", "d", "version", "0"),
            staff("/admin/instalaciones", NONE, CASHIER, TECHNICIAN),
            staff("/admin/instalaciones/nueva", NONE, CASHIER),
            staffPost("/admin/instalaciones/nueva", NONE).but(REFUSED, CASHIER, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staff("/admin/instalaciones/{request}", REQUEST, CASHIER, TECHNICIAN),
            staff("/admin/instalaciones/{request}/documentos/{kind}", REQUEST)
                    .at("/admin/instalaciones/{request}/documentos/frente")
                    .leavingATrace(),
            staffRedirect("/admin/instalaciones/{request}/cerrar", REQUEST),
            staffPost("/admin/instalaciones/{request}/cerrar", REQUEST, CASHIER)
                    .sending("version", "0", "reason", "No hay cobertura."),
            staffRedirect("/admin/instalaciones/{request}/correo", REQUEST),
            staffPost("/admin/instalaciones/{request}/correo", REQUEST, CASHIER).sending("version", "0", "email", ""),
            staff("/admin/instalaciones/{request}/activar", REQUEST),
            staffPost("/admin/instalaciones/{request}/activar", REQUEST)
                    .but(REFUSED, ADMINISTRATOR)
                    .sending("version", "0"),
            staffRedirect("/admin/instalaciones/{request}/terminar", INSTALLATION),
            staffPost("/admin/instalaciones/{request}/terminar", INSTALLATION, TECHNICIAN)
                    .sending("version", "1"),
            staffRedirect("/admin/instalaciones/{request}/reintentar", REQUEST),
            staffPost("/admin/instalaciones/{request}/reintentar", REQUEST, CASHIER),
            staff("/admin/avisos", NONE),
            staff("/admin/avisos/nuevo", NONE),
            staffPost("/admin/avisos/nuevo", NONE)
                    .sending("kind", "CUSTOM", "audience", "ALL", "notice", "Hola", "do", "make"),
            staff("/admin/avisos/{notice}", NOTICE),
            staffRedirect("/admin/avisos/{notice}/terminar", NOTICE),
            staffPost("/admin/avisos/{notice}/terminar", NOTICE),
            staff("/admin/dominio", NONE),
            staffPost("/admin/dominio", NONE)
                    .sending("from", "", "domain", "x")
                    .but(REFUSED, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staff("/admin/dominio/plan", NONE).but(DONE, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staff("/admin/dominio/avance", NONE),
            staff("/admin/mensajes", NONE, CASHIER),
            staffRedirect("/admin/mensajes/{entry}/enviar", MESSAGE),
            staffPost("/admin/mensajes/{entry}/enviar", MESSAGE, CASHIER),
            staff("/admin/envios", NONE, CASHIER),
            staffPost("/admin/envios", NONE, CASHIER).sending("do", "all"),
            staff("/admin/envios/{batch}", BATCH, CASHIER),
            staffPost("/admin/envios/{batch}", DRAFT_BATCH, CASHIER)
                    .sending("version", "0", "text", "Debe {{ saldo }}."),
            staffRedirect("/admin/envios/{batch}/confirmar", DRAFT_BATCH),
            staffPost("/admin/envios/{batch}/confirmar", DRAFT_BATCH, CASHIER)
                    .sending("version", "0", "text", SEED, "asLink", "on"),
            staffRedirect("/admin/envios/{batch}/cancelar", BATCH),
            staffPost("/admin/envios/{batch}/cancelar", BATCH, CASHIER),
            staffRedirect("/admin/envios/{batch}/reenviar", BATCH),
            staffPost("/admin/envios/{batch}/reenviar", BATCH, CASHIER),
            staff("/admin/envios/{batch}/resultados.csv", BATCH, CASHIER),
            staff("/admin/correos", NONE),
            staff("/admin/correos/{mail}", MESSAGE),
            staff("/admin/bitacora", NONE),
            staff("/admin/ajustes/contrasena", NONE),
            staffRedirect("/admin/ajustes/contrasena/ver", NONE),
            staffPost("/admin/ajustes/contrasena/ver", NONE)
                    .but(SHOWN, ADMINISTRATOR, FOREIGN_ADMINISTRATOR)
                    .leavingATrace(),
            staffPost("/admin/ajustes/contrasena", NONE).sending("epoch", "1", "password", "wispmega-2026"),
            staffRedirect("/admin/ajustes/contrasena/todos", NONE),
            staffPost("/admin/ajustes/contrasena/todos", NONE).sending("epoch", "1", "sealed", "x"),
            staffRedirect("/admin/ajustes/contrasena/acceso", NONE),
            staffPost("/admin/ajustes/contrasena/acceso", NONE)
                    .sending("firstSignIn", "ASK", "version", DemoInstallation.SETTINGS.version()),
            staff("/admin/ajustes/enlaces", NONE),
            staffPost("/admin/ajustes/enlaces", NONE)
                    .sending(
                            "mostLive",
                            "20",
                            "holdHours",
                            "24",
                            "endWithPassword",
                            "on",
                            "version",
                            DemoInstallation.SETTINGS.version()),
            staffRedirect("/admin/ajustes/enlaces/terminar", NONE),
            staffPost("/admin/ajustes/enlaces/terminar", NONE),
            staff("/admin/ajustes/saldo", NONE),
            staffPost("/admin/ajustes/saldo", NONE)
                    .sending(
                            "identifiers",
                            "USER_NAME",
                            "identifiers",
                            "NATIONAL_ID",
                            "identifiers",
                            "TAX_ID",
                            "identifiers",
                            "EMAIL",
                            "identifiers",
                            "SERVICE_ID",
                            "logo",
                            "on",
                            "version",
                            DemoInstallation.SETTINGS.version()),
            staff("/admin/ajustes/saldo/qr.svg", NONE),
            staff("/admin/ajustes/saldo/qr.png", NONE),
            staff("/admin/ajustes/logo", NONE),
            staffPost("/admin/ajustes/logo", NONE).but(REFUSED, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staffRedirect("/admin/ajustes/logo/quitar", NONE),
            staffPost("/admin/ajustes/logo/quitar", NONE),
            staff("/admin/ajustes/logo/imagen/{file}", NONE)
                    .at("/admin/ajustes/logo/imagen/0b6e4f.png")
                    .but(MISSING, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staff("/admin/ajustes/instalaciones", NONE),
            staffPost("/admin/ajustes/instalaciones", NONE)
                    .sending(
                            "idFront",
                            "on",
                            "idBack",
                            "on",
                            "addressProof",
                            "on",
                            "keptDays",
                            "180",
                            "version",
                            DemoInstallation.SETTINGS.version()),
            staff("/admin/ajustes/instalaciones/qr.svg", NONE),
            staff("/admin/ajustes/instalaciones/qr.png", NONE),
            staff("/admin/sms", NONE),
            staff("/admin/ajustes/mensajes", NONE),
            staffPost("/admin/ajustes/mensajes", NONE).sending("version", DemoInstallation.SETTINGS.version()),
            staff("/admin/ajustes/pasarelas", NONE),
            staff("/admin/ajustes/pasarelas/{kind}", NONE).at(GATEWAY),
            staffPost("/admin/ajustes/pasarelas/{kind}", NONE)
                    .at(GATEWAY)
                    .sending("url", "https://x.test/{to}/{text}", "dailyCap", "9", "version", "0"),
            staffRedirect("/admin/ajustes/pasarelas/{kind}/prueba", NONE).at(GATEWAY + "/prueba"),
            staffPost("/admin/ajustes/pasarelas/{kind}/prueba", NONE)
                    .at(GATEWAY + "/prueba")
                    .sending("number", "")
                    .but(REFUSED, ADMINISTRATOR, FOREIGN_ADMINISTRATOR),
            staffRedirect("/admin/ajustes/pasarelas/{kind}/quitar", NONE).at(GATEWAY + "/quitar"),
            staffPost("/admin/ajustes/pasarelas/{kind}/quitar", NONE)
                    .at(GATEWAY + "/quitar")
                    .sending("version", "1"),
            staff("/admin/ajustes/captcha", NONE),
            staffPost("/admin/ajustes/captcha", NONE).sending("policy", "ACCEPT_FEWER", "version", "0"),
            staff("/admin/ajustes/plantillas", NONE),
            staff("/admin/ajustes/plantillas/{kind}", NONE).at(TEMPLATE),
            staffPost("/admin/ajustes/plantillas/{kind}", NONE)
                    .at(TEMPLATE)
                    .sending("subject", "Hola", "text", "Hola, {{ cliente }}", "version", "0"),
            staffRedirect("/admin/ajustes/plantillas/{kind}/restablecer", NONE).at(TEMPLATE + "/restablecer"),
            staffPost("/admin/ajustes/plantillas/{kind}/restablecer", NONE)
                    .at(TEMPLATE + "/restablecer")
                    .sending("version", "1"),
            staff("/admin/ajustes", NONE),
            staffPost("/admin/ajustes", NONE)
                    .sending("wordDocuments", "on", "version", DemoInstallation.SETTINGS.version()));

    private IsolationRows() {}
}
