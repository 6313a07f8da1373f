package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.SampleFiles;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests for installations in the console: taken, listed, closed, and their documents. */
class InstallationsTest extends ConsoleTest {

    private static final String LIST = "/admin/instalaciones";

    private final Applicants applicants = new Applicants(portal);
    private final Visitor cashier = cashier();

    @Test
    @Tag("PRE-06")
    void staffTakeARequestInsideTheConsoleWithoutACaptcha() {
        Answer blank = cashier.get(Applicants.NEW);

        Answer sent = applicants.send(cashier, "inigo@example.test", Applicants.documents());

        assertThat(blank.text()).doesNotContain("g-recaptcha", "captcha");
        assertThat(sent.status()).isEqualTo(303);
        Answer page = cashier.get(sent.location());
        assertThat(page.words())
                .contains("Solicitud guardada", "Íñigo Peña Ruiz Por activar")
                .contains("Celular 999 123 4567", "Correo electrónico inigo@example.test", "Calle 5 núm. 7")
                .contains("Correo a su empresa Pendiente: el portal lo sigue intentando · desde hace un momento"
                        + " cobranza@wispmega.example")
                .contains("Correo a quien la pide Pendiente", "inigo@example.test");
        assertThat(cashier.get(LIST).words()).contains("Íñigo Peña Ruiz Calle 5 núm. 7");
    }

    @Test
    @Tag("PRE-06")
    void emptyListsSaySo() {
        assertThat(cashier.get(LIST).words()).contains("Ninguna solicitud espera");
        assertThat(cashier.get(LIST + "?ver=instalaciones").words()).contains("Todavía no hay instalaciones");
        assertThat(cashier.get(LIST + "?ver=cerradas").words()).contains("Ninguna solicitud cerrada");
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsRefusedIsToldAtItsFieldAndTheOthersAreKept() {
        Answer refused = applicants.send(
                cashier,
                "",
                List.of(
                        Applicants.picture("idFront"),
                        new SentFile("idBack", "reverso.pdf", SampleFiles.program()),
                        Applicants.pdf("addressProof")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.find("<p class=\"error\" id=\"idBack-error\">([^<]+)<"))
                .isPresent();
        assertThat(refused.text()).doesNotContain("id=\"idFront-error\"", "id=\"addressProof-error\"");
        assertThat(refused.input("firstName")).isEqualTo("Íñigo");
        Answer again = applicants.send(
                cashier,
                "",
                List.of(Applicants.pdf("idBack")),
                "kept-idFront",
                refused.input("kept-idFront"),
                "kept-addressProof",
                refused.input("kept-addressProof"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    @Tag("PRE-03")
    void allFilesTogetherMayWeighMoreThanOne() {
        List<SentFile> files = Stream.of("idFront", "idBack", "addressProof")
                .map(field -> new SentFile(field, field + ".pdf", SampleFiles.pdf(5 * 1024 * 1024)))
                .toList();

        assertThat(applicants.send(cashier, "", files).status()).isEqualTo(303);
    }

    @Test
    @Tag("PRE-03")
    void aFileOfMoreThanTenMegabytesIsToldAtItsField() {
        List<SentFile> files = List.of(new SentFile("idFront", "grande.pdf", SampleFiles.pdf(10 * 1024 * 1024 + 1)));

        Answer refused = applicants.send(cashier, "", files);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("id=\"idFront-error\">El archivo pesa más de 10 MB.");
    }

    @Test
    @Tag("PRE-04")
    void anEmailThatSomebodyHoldsIsAnErrorAtItsField() {
        Answer refused = applicants.send(cashier, "ANA@example.com", Applicants.documents());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("id=\"email-error\">Ese correo ya es de un cliente o de otra solicitud.");
        assertThat(cashier.get(LIST).words()).contains("Ninguna solicitud espera");
    }

    @Test
    @Tag("PRE-04")
    void aStrangersClashIsMarkedAndCannotBeActivatedBeforeStaffChangeTheEmail() {
        applicants.submitted("ana@example.com");
        Answer list = cashier.get(LIST);
        String request =
                list.find("href=\"(/admin/instalaciones/[0-9a-f-]{36})\"").orElseThrow();
        Visitor administrator = administrator();

        Answer refused = applicants.activate(administrator, request, "10.20.0.200", "olga-paz");

        assertThat(list.words()).contains("Olga Paz", "Correo repetido");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Cambie primero el correo de la solicitud.");
        Answer taken = email(request, "luis@example.com");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("id=\"email-error\"");
        assertThat(taken.input("email")).isEqualTo("luis@example.com");
        assertThat(email(request, "olga@example.test").location()).isEqualTo(request + "?done=emailChanged");
        assertThat(cashier.get(LIST).words()).doesNotContain("Correo repetido");
        assertThat(applicants
                        .activate(administrator, request, "10.20.0.200", "olga-paz")
                        .status())
                .isEqualTo(303);
    }

    private Answer email(String request, String email) {
        String version = cashier.get(request).input("version");
        return cashier.post(request + "/correo", "version", version, "email", email);
    }

    @Test
    @Tag("PRE-05")
    void whatWasGivenUpIsTriedAgainFromItsPage() {
        portal.memory().mail().refuse();
        String request = applicants.taken(cashier, "inigo@example.test");
        assertThat(cashier.get(request).words()).doesNotContain("Intentar de nuevo");
        portal.memory().ringDueAlarms();
        Answer failed = cashier.get(request);
        portal.memory().mail().recover();

        Answer again = cashier.post(request + "/reintentar");
        portal.memory().ringDueAlarms();

        assertThat(failed.words())
                .contains("Correo a quien la pide Falló y ya no se intenta solo · hace un momento inigo@example.test")
                .contains("Intentar de nuevo");
        assertThat(technician().get(request).words()).doesNotContain("Intentar de nuevo");
        assertThat(again.location()).isEqualTo(request + "?done=stepsAgain");
        assertThat(cashier.get(again.location()).words())
                .contains("Lo que falló se intenta otra vez")
                .contains("Correo a su empresa Hecho · hace un momento cobranza@wispmega.example")
                .contains("Correo a quien la pide Hecho · hace un momento inigo@example.test")
                .doesNotContain("Intentar de nuevo");
        assertThat(cashier.post(request + "/reintentar").location()).isEqualTo(request);
        assertThat(portal.memory().mail().sent(wispmega())).hasSize(2);
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsRefusedHidesNoOtherError() {
        Answer refused = applicants.send(
                cashier,
                "ana@example.com",
                List.of(new SentFile("idBack", "reverso.pdf", SampleFiles.program())),
                "firstName",
                "",
                "phone",
                "abc");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(Stream.of("idFront", "idBack", "addressProof", "firstName", "phone", "email"))
                .allMatch(field -> refused.text().contains("id=\"" + field + "-error\""));
        assertThat(cashier.get(LIST).words()).contains("Ninguna solicitud espera");
    }

    @Test
    @Tag("PRE-06")
    void aRequestIsClosedWithAReasonOnly() {
        String request = applicants.taken(cashier, "");
        String version = cashier.get(request).input("version");

        Answer without = cashier.post(request + "/cerrar", "version", version, "reason", " ");
        Answer closed = cashier.post(request + "/cerrar", "version", version, "reason", "No hay cobertura.");

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("id=\"reason-error\"");
        assertThat(cashier.get(closed.location()).words())
                .contains("Solicitud cerrada", "No hay cobertura.")
                .doesNotContain("Cerrar solicitud");
        assertThat(cashier.get(LIST).words()).contains("Ninguna solicitud espera");
        assertThat(cashier.get(LIST + "?ver=cerradas").words()).contains("Íñigo Peña Ruiz");
        assertThat(cashier.post(request + "/cerrar", "version", "1", "reason", "Otra vez.")
                        .status())
                .isEqualTo(409);
        assertThat(administrator().get("/admin/bitacora").words())
                .contains("Cerró una solicitud de instalación", "Motivo: No hay cobertura.");
    }

    @Test
    @Tag("PRE-10")
    void documentsAreServedSoThatABrowserRunsNothing() {
        String request = applicants.taken(cashier, "");
        Visitor administrator = administrator();

        Answer picture = administrator.get(request + "/documentos/frente");
        Answer pdf = administrator.get(request + "/documentos/domicilio");

        assertThat(administrator.get(request).words()).contains("Ver documentos", "Identificación, frente");
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.header("Content-Disposition")).startsWith("inline");
        assertThat(picture.bytes()).startsWith(0xFF, 0xD8);
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment");
        assertThat(pdf.bytes()).isEqualTo(SampleFiles.pdf());
        for (Answer file : List.of(picture, pdf)) {
            assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(administrator.get(request + "/documentos/otro").status()).isEqualTo(404);
    }

    @Test
    @Tag("PRE-10")
    void aCashierGetsNoDocument() {
        String request = applicants.taken(cashier, "");

        assertThat(cashier.get(request).words()).contains("Solo los ve el personal autorizado.");
        assertThat(cashier.get(request).text()).doesNotContain("/documentos/");
        assertThat(cashier.get(request + "/documentos/frente").status()).isEqualTo(403);
        assertThat(technician().get(request + "/documentos/cupon").status()).isEqualTo(403);
        assertThat(administrator().get("/admin/bitacora").words()).doesNotContain("Abrió un documento de identidad");
    }

    @Test
    @Tag("PRE-10")
    void everyLookAtADocumentIsInTheTrail() {
        String request = applicants.taken(cashier, "");
        Visitor administrator = administrator();

        administrator.get(request + "/documentos/frente");
        administrator.get(request + "/documentos/frente");

        assertThat(administrator.get("/admin/bitacora").words().split("Abrió un documento de identidad", -1))
                .hasSize(3);
    }

    @Test
    @Tag("STA-01")
    void onlyWhoMayTakeRequestsSeesTheFormAndLeavesFiles() {
        Answer sent = applicants.send(technician(), "", Applicants.documents());

        assertThat(sent.status()).isEqualTo(403);
        assertThat(portal.memory().documents().size()).isZero();
        assertThat(technician().get(LIST).text()).doesNotContain(Applicants.NEW);
    }
}
