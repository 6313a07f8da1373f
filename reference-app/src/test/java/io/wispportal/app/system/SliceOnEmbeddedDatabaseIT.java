package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
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
    @Tag("BAL-08")
    @Tag("PRE-07")
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
            lookUpAndReport(portal);
            assertThat(stranger(portal, "wispmega")
                            .request("inigo@example.test", Papers.ofCamera())
                            .status())
                    .isEqualTo(303);
            portal.kill();
        }

        try (RunningPortal again = start.start()) {
            Visitor ana = again.customer("ana@wispmega");
            assertThat(ana.get("/mis-facturas/" + invoice).words()).contains("Pagada");
            assertThat(ana.get("/mis-reportes/" + report + "/comprobante").bytes())
                    .isEqualTo(photo);
            assertThat(again.staff("admin@wispmega").get("/admin/bitacora").words())
                    .contains("ana@wispmega", "caja@wispmega");
            assertThat(again.customer("ana@redrural").get("/mis-reportes").words())
                    .contains("En revisión");
            activate(new Installer(again.staff("admin@wispmega")));
        }
    }

    private static void lookUpAndReport(RunningPortal portal) {
        Stranger stranger = stranger(portal, "redrural");
        stranger.look("NATIONAL_ID", "52.123.456");
        Answer sent = stranger.report(stranger.invoice(), Photos.receipt("c-1"), "c-1");
        assertThat(stranger.visitor().get(sent.location()).words()).contains("Recibimos su comprobante");
    }

    private static void activate(Installer staff) {
        String request = staff.request("Íñigo Peña Ruiz");
        assertThat(staff.document(request, "frente").header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(staff.document(request, "domicilio").bytes()).isEqualTo(Papers.proofOfAddress());
        assertThat(staff.activate(request, "10.20.0.200", "inigo.pena").status())
                .isEqualTo(303);
        assertThat(staff.visitor().get(request).words()).contains("Íñigo Peña Ruiz Por instalar");
    }

    private static Stranger stranger(RunningPortal portal, String company) {
        return new Stranger(portal.visitor(RunningPortal.PORTAL_HOST), company);
    }

    private static void approve(RunningPortal portal, String report) {
        int status = portal.staff("caja@wispmega")
                .post(QUEUE + report + "/aprobar", "received", "499.00", "activation", "none")
                .status();
        assertThat(status).isEqualTo(303);
    }
}
