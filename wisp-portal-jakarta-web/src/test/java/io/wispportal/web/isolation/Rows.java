package io.wispportal.web.isolation;

import static io.wispportal.web.isolation.Row.anybody;
import static io.wispportal.web.isolation.Row.customers;
import static io.wispportal.web.isolation.Row.staff;

import java.util.List;

/** What everybody gets from every route. A new route needs a row here; the build fails without it. */
final class Rows {

    static final List<Row> ALL = List.of(
            anybody("GET /health/live", 200, 200),
            anybody("GET /health/ready", 200, 200),
            anybody("GET /", 200, 303),
            anybody("GET /entrar", 303, 303),
            anybody("GET /salir", 303, 303),
            anybody("POST /entrar", 400, 400),
            anybody("POST /salir", 303, 303),
            anybody("GET /assets/{version}/{file}", 200, 200),
            anybody("GET /marca/{color}", 200, 200),
            customers("GET /inicio", 200, 200, 200),
            customers("GET /mis-facturas", 200, 200, 200),
            customers("GET /mis-facturas/{invoice}", 200, 404, 404),
            customers("GET /mis-facturas/{invoice}/reportar", 200, 404, 404),
            customers("POST /mis-facturas/{invoice}/reportar", 303, 404, 404, "method", "{method}", "reference", "1", "amount", "499.00", "paidOn", "2026-11-23"),
            customers("GET /mis-reportes", 200, 200, 200),
            customers("GET /mis-reportes/{report}", 200, 404, 404),
            customers("GET /mis-reportes/{report}/comprobante", 200, 404, 404),
            customers("GET /como-pagar", 200, 200, 200),
            customers("GET /servicios", 200, 200, 200),
            staff("GET /admin", 303, 303, 303, 303),
            staff("GET /admin/menu", 200, 200, 200, 200),
            staff("GET /admin/reporte-de-pagos", 200, 200, 403, 200),
            staff("GET /admin/reporte-de-pagos/{report}", 200, 200, 403, 404),
            staff("GET /admin/reporte-de-pagos/{report}/comprobante", 200, 200, 403, 404),
            staff("GET /admin/reporte-de-pagos/{report}/aprobar", 303, 303, 303, 303),
            staff("POST /admin/reporte-de-pagos/{report}/aprobar", 303, 303, 403, 404, "received", "499.00"),
            staff("GET /admin/reporte-de-pagos/{report}/devolver", 303, 303, 303, 303),
            staff("POST /admin/reporte-de-pagos/{report}/devolver", 303, 303, 403, 404, "reason", "No llegó"),
            staff("GET /admin/formas-de-pago", 200, 403, 403, 200),
            staff("GET /admin/formas-de-pago/nueva", 200, 403, 403, 200),
            staff(
                    "POST /admin/formas-de-pago/nueva",
                    303, 403, 403, 303,
                    "internalName", "Caja 2", "visibleName", "Caja", "position", "9"),
            staff("GET /admin/formas-de-pago/{method}", 200, 403, 403, 404),
            staff(
                    "POST /admin/formas-de-pago/{method}",
                    303, 403, 403, 404,
                    "internalName", "BBVA 9", "visibleName", "Transferencia", "position", "1", "version", "{version}",
                    "visible", "on"),
            staff("GET /admin/clientes", 200, 200, 200, 200),
            staff("GET /admin/clientes/{customer}", 200, 200, 200, 404),
            staff("GET /admin/facturas/{invoice}", 200, 200, 403, 404),
            staff("GET /admin/facturas/{reported}/pendiente", 303, 303, 303, 303),
            staff("POST /admin/facturas/{reported}/pendiente", 303, 303, 403, 404, "reason", "No llegó"),
            staff("GET /admin/facturas/{invoice}/pago", 200, 200, 403, 404),
            staff(
                    "POST /admin/facturas/{invoice}/pago",
                    303, 303, 403, 404,
                    "method", "{method}", "amount", "499.00", "paidOn", "2026-11-23", "version", "0"),
            staff("GET /admin/servicios/{service}", 200, 200, 200, 404),
            staff("GET /admin/servicios/{service}/suspender", 303, 303, 303, 303),
            staff("POST /admin/servicios/{service}/suspender", 303, 403, 303, 404),
            staff("GET /admin/servicios/{service}/activar", 303, 303, 303, 303),
            staff("POST /admin/servicios/{service}/activar", 303, 303, 303, 404),
            staff("GET /admin/servicios/{service}/auto-activacion", 303, 303, 303, 303),
            staff("POST /admin/servicios/{service}/auto-activacion", 303, 403, 403, 404, "allowed", "true"),
            staff("GET /admin/mensajes", 200, 200, 403, 200),
            staff("GET /admin/mensajes/{entry}/enviar", 303, 303, 303, 303),
            staff("POST /admin/mensajes/{entry}/enviar", 303, 303, 403, 404),
            staff("GET /admin/correos", 200, 200, 403, 200),
            staff("GET /admin/correos/{mail}", 200, 200, 403, 404),
            staff("GET /admin/bitacora", 200, 403, 403, 200),
            staff("GET /admin/ajustes", 200, 403, 403, 200),
            staff("POST /admin/ajustes", 303, 403, 403, 303),
            staff("GET /admin/roles", 200, 200, 200, 200));

    private Rows() {}
}
