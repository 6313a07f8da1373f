package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that anybody may use, on one server: its forms with files are read by the server itself. */
abstract class PublicSlice extends SliceServer {

    private static final String NAME = "Íñigo Peña Ruiz";

    PublicSlice(PackagedServer server) {
        super(server);
    }

    @Test
    @Tag("BAL-01")
    @Tag("BAL-03")
    @Tag("BAL-08")
    void aStrangerLooksUpABalanceAndReportsItsPayment() {
        Stranger stranger = new Stranger(portal().visitor(RunningPortal.PORTAL_HOST), "redrural");

        assertThat(stranger.look("EMAIL", "nadie@example.com").words())
                .contains("No hay facturas pendientes con estos datos");
        assertThat(stranger.look("NATIONAL_ID", "52.123.456").status()).isEqualTo(303);
        Answer found = stranger.visitor().get("/saldo/redrural/pendientes");
        assertThat(found.words())
                .contains("A*** M*** Q*** P***", "Consignación")
                .doesNotContain("Ana", "Quiroga");
        byte[] photo = Photos.receipt("c-1");
        Answer sent = stranger.report(stranger.invoice(), photo, "c-1");

        assertThat(stranger.visitor().get(sent.location()).words()).contains("Recibimos su comprobante");
        String report = database.text("select id from payment_report where reference = 'c-1'");
        assertThat(portal().staff("admin@redrural")
                        .get("/admin/reporte-de-pagos/" + report + "/comprobante")
                        .bytes())
                .isEqualTo(photo);
        assertThat(portal().customer("ana@redrural")
                        .get("/mis-reportes/" + report)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("PRE-02")
    @Tag("PRE-05")
    @Tag("PRE-06")
    @Tag("PRE-07")
    @Tag("PRE-10")
    void whoAsksForTheServiceWithFourFilesIsSeenByStaffAndActivated() throws IOException {
        int before = files().size();

        Answer sent = stranger().request("inigo@example.test", Papers.ofCamera());

        assertThat(stranger().visitor().get(sent.location()).words()).contains("Recibimos su solicitud");
        assertThat(files()).hasSize(before + 4);
        assertNothingCanBeRead();
        within(() -> assertThat(mail.subjectsTo("inigo@example.test")).hasSize(1));
        within(() -> assertThat(mail.subjectsTo(COMPANY)).anyMatch(subject -> subject.contains(NAME)));
        Installer staff = new Installer(portal().staff("admin@wispmega"));
        String request = staff.request(NAME);
        assertThat(staff.visitor().get(request).words())
                .contains("cédula frente.jpg", "recibo.pdf", "Celular 999 123 4567");
        assertThat(staff.document(request, "frente").header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(staff.document(request, "reverso").bytes()).startsWith(0xFF, 0xD8);
        assertThat(staff.document(request, "domicilio").bytes()).isEqualTo(Papers.proofOfAddress());
        assertThat(staff.document(request, "cupon").status()).isEqualTo(200);
        assertActivated(staff, request);
    }

    private void assertActivated(Installer staff, String request) {
        assertThat(staff.activate(request, "10.20.0.200", "inigo.pena").status())
                .isEqualTo(303);
        assertThat(staff.visitor().get(request + "/activar").location()).isEqualTo(request);
        within(() -> assertThat(staff.visitor().get(request).words()).contains("Configurar el router Hecho"));
        Visitor technician = portal().staff("tecnico@wispmega");
        Answer page = technician.get(request);
        assertThat(page.words()).contains(NAME + " Por instalar", "Dirección IP 10.20.0.200");
        technician.post(request + "/terminar", "version", page.input("version"));
        assertThat(database.text("select state from service where ip = '10.20.0.200'"))
                .isEqualTo("ACTIVE");
    }

    @Test
    @Tag("PRE-05")
    void aRequestWhoseCommitFailsIsNotThereAndSentAgainItIsThereOnce() {
        String[] tables = {"installation_request", "outbox", "audit_entry"};
        within(() -> assertThat(waiting()).isZero());
        List<Long> before = rows(tables);
        List<SentFile> files = Papers.small();

        Answer failed =
                whileCommitsFail("installation_request", () -> stranger().request("otra@example.test", files));

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.words()).contains("Algo falló de nuestro lado");
        assertThat(rows(tables)).isEqualTo(before);
        assertThat(stranger().request("otra@example.test", files).status()).isEqualTo(303);
        assertThat(rows("installation_request").get(0)).isEqualTo(before.get(0) + 1);
    }

    private Stranger stranger() {
        return new Stranger(portal().visitor(RunningPortal.PORTAL_HOST), "wispmega");
    }

    private void assertNothingCanBeRead() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "/Catalog");
        }
    }
}
