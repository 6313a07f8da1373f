package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.invoice.Invoice;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.demo.DemoInstallation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The file beside a report: its size, its kind, and that it is not lost (PAY-02). */
class VoucherTest extends PortalTest {

    private static final int LIMIT = 10_485_760;

    private final Invoice owed = portal.demo().invoices("ana@wispmega").get(0);
    private final String transfer =
            portal.demo().method("wispmega", "Transferencia").id().toString();
    private final String form = "/mis-facturas/" + owed.id() + "/reportar";
    private final Visitor ana = portal.customer("ana@wispmega");

    @Test
    @Tag("PAY-02")
    void tenMegabytesAreTakenToTheLastByte() {
        assertThat(send("foto.png", SampleFiles.png(LIMIT)).status()).isEqualTo(303);
        assertThat(portal.memory().documents().size()).isEqualTo(1);
    }

    @Test
    @Tag("PAY-02")
    void oneByteMoreGetsAClearPageAndNothingIsStored() {
        Answer answer = send("foto.png", SampleFiles.png(LIMIT + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words()).contains("El archivo es demasiado grande: pasa de 10 MB.");
        assertThat(answer.text()).contains("href=\"#voucher\"");
        assertThat(portal.memory().documents().size()).isZero();
        assertThat(ana.get("/mis-facturas/" + owed.id()).words()).contains("Pendiente");
    }

    @Test
    @Tag("PAY-02")
    void aMuchLargerRequestIsReadToItsEndAndRefused() {
        Answer answer = send("video.png", SampleFiles.png(24 * 1024 * 1024));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words()).contains("El archivo es demasiado grande", "Elegir otro archivo");
        assertThat(answer.text()).contains("href=\"" + form + "\"");
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    @Tag("PAY-02")
    void whatWasTypedBesideATooLargeFileIsKept() {
        Answer answer = ana.upload(
                form,
                new SentFile("voucher", "foto.png", SampleFiles.png(LIMIT + 1)),
                "amount",
                "123.45",
                "paidOn",
                "2026-11-20",
                "reference",
                "884-1",
                "comment",
                "Ya pagué");

        assertThat(answer.input("amount")).isEqualTo("123.45");
        assertThat(answer.input("paidOn")).isEqualTo("2026-11-20");
        assertThat(answer.input("reference")).isEqualTo("884-1");
        assertThat(answer.text()).contains(">Ya pagué</textarea>");
    }

    @Test
    @Tag("PAY-02")
    void theKindIsToldByContentNotByName() {
        assertThat(send("recibo.exe", SampleFiles.pdf()).status()).isEqualTo(303);

        Answer program = refused("foto.jpg", SampleFiles.program());

        assertThat(program.words()).contains("No podemos abrir ese archivo.");
        assertThat(refused("vacio.pdf", new byte[0]).words()).contains("El archivo está vacío.");
        assertThat(refused("pagina.png", "<html><script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .words())
                .contains("No podemos abrir ese archivo.");
        assertThat(portal.memory().documents().size()).isEqualTo(1);
    }

    @Test
    @Tag("PAY-02")
    void wordDocumentsAreTakenWhereTheTenantAllowsThem() {
        assertThat(refused("recibo.docx", SampleFiles.docx()).words()).contains("No recibimos documentos de Word.");

        allowWord();

        assertThat(send("recibo.docx", SampleFiles.docx()).status()).isEqualTo(303);
    }

    @Test
    @Tag("PAY-02")
    void anErrorElsewhereKeepsTheFileForAnHour() {
        Answer wrong = ana.upload(form, png(), "method", transfer, "amount", "499.00", "paidOn", "2027-01-01");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words())
                .contains("Revise 2 datos antes de enviar", "La fecha del pago no puede ser después de hoy.")
                .contains("comprobante.png Sigue adjunto");
        Answer again = ana.post(
                form,
                "method",
                transfer,
                "amount",
                "499.00",
                "paidOn",
                "2026-11-23",
                "reference",
                "7",
                "kept",
                wrong.input("kept"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(ana.get(again.location()).words()).contains("comprobante.png");
    }

    @Test
    @Tag("PAY-02")
    void aKeptFileIsGoneAfterTheHourAndTheFormSaysSo() {
        String kept = ana.upload(form, png(), "method", transfer).input("kept");
        portal.clock().advance(Duration.ofMinutes(61));
        portal.memory().ringDueAlarms();

        Visitor later = portal.customer("ana@wispmega");
        Answer answer = later.post(
                form, "method", transfer, "amount", "499", "paidOn", "2026-11-23", "reference", "7", "kept", kept);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("El archivo que había adjuntado ya no está guardado.");
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    void somebodyElsesKeptFileIsNotTaken() {
        String hers = ana.upload(form, png(), "method", transfer).input("kept");
        Invoice other = portal.demo().invoices("sofia@wispmega").get(0);

        Answer answer = portal.customer("sofia@wispmega")
                .post(
                        "/mis-facturas/" + other.id() + "/reportar",
                        "method",
                        transfer,
                        "amount",
                        "349",
                        "paidOn",
                        "2026-11-23",
                        "reference",
                        "7",
                        "kept",
                        hers);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).doesNotContain("comprobante.png");
    }

    @Test
    @Tag("PAY-01")
    void missingMethodAndVoucherAreBothNamed() {
        Answer answer = ana.post(form, "amount", "499.00", "paidOn", "2026-11-23", "comment", "Ya pagué");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Revise 2 datos antes de enviar", "Elija cómo pagó.", "Adjunte su comprobante.");
        assertThat(answer.text()).contains("href=\"#method\"", "href=\"#voucher\"", ">Ya pagué</textarea>");
    }

    @Test
    @Tag("MET-02")
    void aHiddenOrForeignMethodIsRefused() {
        String hidden = portal.demo().method("wispmega", "Efectivo").id().toString();

        Answer answer =
                ana.upload(form, png(), "method", hidden, "amount", "499.00", "paidOn", "2026-11-23", "reference", "7");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Esa forma de pago ya no está disponible.");
    }

    @Test
    void theOwnVoucherIsServedSoThatABrowserCannotRunIt() {
        byte[] sent = SampleFiles.png("mine");
        String report = send("recibo \"1\".png", sent).location().replace("?done=sent", "");

        Answer file = ana.get(report + "/comprobante");

        assertThat(file.bytes()).isEqualTo(sent);
        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(portal.customer("luis@wispmega").get(report + "/comprobante").status())
                .isEqualTo(404);
    }

    private Answer send(String name, byte[] bytes) {
        return ana.upload(
                form,
                new SentFile("voucher", name, bytes),
                "method",
                transfer,
                "amount",
                "499.00",
                "paidOn",
                "2026-11-23",
                "reference",
                "7");
    }

    private Answer refused(String name, byte[] bytes) {
        Invoice other = portal.demo().invoices("sofia@wispmega").get(0);
        Answer answer = portal.customer("sofia@wispmega")
                .upload(
                        "/mis-facturas/" + other.id() + "/reportar",
                        new SentFile("voucher", name, bytes),
                        "method",
                        transfer,
                        "amount",
                        "349.00",
                        "paidOn",
                        "2026-11-23",
                        "reference",
                        "88-X");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.input("reference")).isEqualTo("88-X");
        return answer;
    }

    private void allowWord() {
        TenantSettings settings = new TenantSettings(true, null, null, null, List.of());
        portal.memory()
                .portal()
                .settings()
                .change(portal.demo().staff("admin@wispmega"), DemoInstallation.SETTINGS.version(), settings);
        portal.clock().advance(Duration.ofSeconds(3));
    }

    private static SentFile png() {
        return new SentFile("voucher", "comprobante.png", SampleFiles.png("kept"));
    }
}
