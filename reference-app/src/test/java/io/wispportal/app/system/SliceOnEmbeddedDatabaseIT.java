package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer gets: one command, an embedded database, the demo. */
final class SliceOnEmbeddedDatabaseIT {

    private static final String QUEUE = "/admin/reporte-de-pagos/";

    @TempDir
    private Path data;

    @Test
    @Tag("OPS-01")
    void oneCommandStartsTheDemoAndSaysWhereToClickAndAKilledServerLosesNothing() {
        PortalStart start = new PortalStart(PackagedServer.RUN_SCRIPT, "run").in(data);
        byte[] photo = Photos.receipt("884-10273");
        String invoice;
        String report;
        try (RunningPortal portal = start.start()) {
            assertThat(portal.output())
                    .contains("http://localhost:" + portal.port(), "http://admin.localhost:" + portal.port())
                    .contains("ana@wispmega", "wispmega-2026", "caja@wispmega", "demo-admin-2026");
            Payer ana = new Payer(portal.customer("ana@wispmega"));
            invoice = ana.invoice();
            report = ana.reported(invoice, photo, "884-10273");
            approve(portal, report);
            portal.kill();
        }

        try (RunningPortal again = start.start()) {
            Visitor ana = again.customer("ana@wispmega");
            assertThat(ana.get("/mis-facturas/" + invoice).words()).contains("Pagada");
            assertThat(ana.get("/mis-reportes/" + report + "/comprobante").bytes())
                    .isEqualTo(photo);
            assertThat(again.staff("admin@wispmega").get("/admin/bitacora").words())
                    .contains("ana@wispmega", "caja@wispmega");
        }
    }

    private static void approve(RunningPortal portal, String report) {
        int status = portal.staff("caja@wispmega")
                .post(QUEUE + report + "/aprobar", "received", "499.00", "activation", "none")
                .status();
        assertThat(status).isEqualTo(303);
    }
}
