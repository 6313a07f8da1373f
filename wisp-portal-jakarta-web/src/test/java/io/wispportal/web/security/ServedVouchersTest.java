package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.Answer;
import io.wispportal.web.SampleFiles;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers' files come back so that no browser runs them, whatever they are called. */
@Tag("PAY-02")
class ServedVouchersTest extends SecurityTest {

    private final Visitor luis = portal.customer("luis@wispmega");
    private final Visitor caja = portal.staff("caja@wispmega");
    private int sent;

    @Test
    void picturesAreShownAndEverythingElseIsDownloaded() {
        allowWord();

        assertServed(served("a.png", SampleFiles.png("a")), "image/png", "inline");
        assertServed(served("a.pdf", SampleFiles.pdf()), "application/pdf", "attachment");
        assertServed(
                served("a.docx", SampleFiles.docx()),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "attachment");
    }

    @Test
    void theTypeIsThatOfTheContentNotOfTheName() {
        assertServed(served("pagina.html", SampleFiles.png("b")), "image/png", "inline");
        assertServed(served("pagina.svg", SampleFiles.pdf()), "application/pdf", "attachment");
    }

    @Test
    void noNameBreaksTheHeader() {
        for (String name : List.of(
                "a\\\"b.png",
                "a%0d%0aX-Planted: yes.png",
                "a; filename=b.exe; c.png",
                "a'b''c*.png",
                "recibo de Ñandú 😀 \u202Egnp.exe.png",
                "../../etc/passwd",
                "C:\\\\temp\\\\recibo.png",
                "a\tb.png",
                "<script>alert(1)</script>.png")) {
            sent = 0;
            Answer answer = served(name, SampleFiles.png(name));
            assertThat(answer.header("X-Planted")).as(name).isEmpty();
            assertThat(answer.header("Content-Disposition"))
                    .as(name)
                    .matches("inline; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
            assertThat(named(answer)).as(name).doesNotContain("/", "\\", "\r", "\n", "\t", "\u202E");
        }
    }

    @Test
    void namesOfAllLettersComeBack() {
        assertThat(named(served("Recibo Ñandú 😀 ' % + 1.png", SampleFiles.png("n"))))
                .isEqualTo("Recibo Ñandú 😀 ' % + 1.png");
    }

    private void assertServed(Answer answer, String type, String how) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).startsWith(how + ";");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    /** Sends the file with a report, sees that staff get it as its owner does, and returns the report. */
    private Answer served(String name, byte[] bytes) {
        String path = "/mis-facturas/"
                + portal.demo().invoices("luis@wispmega").get(sent++ % 3).id() + "/reportar";
        Answer made = luis.upload(
                path,
                new SentFile("voucher", name, bytes),
                "method",
                portal.demo().method("wispmega", "Transferencia").id().toString(),
                "amount",
                "349",
                "paidOn",
                "2026-11-23",
                "reference",
                "1");
        assertThat(made.status()).as(name).isEqualTo(303);
        String report = made.location().replaceAll("/mis-reportes/|\\?.*", "");
        Answer own = luis.get("/mis-reportes/" + report + "/comprobante");
        Answer staffs = caja.get("/admin/reporte-de-pagos/" + report + "/comprobante");
        assertThat(own.bytes()).isEqualTo(bytes);
        assertThat(staffs.header("Content-Disposition")).isEqualTo(own.header("Content-Disposition"));
        caja.post("/admin/reporte-de-pagos/" + report + "/devolver", "reason", "Otra vez.");
        return staffs;
    }

    private static String named(Answer answer) {
        String header = answer.header("Content-Disposition");
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }

    private void allowWord() {
        TenantSettings settings = new TenantSettings(true, null, null, null, List.of());
        portal.memory()
                .portal()
                .settings()
                .change(portal.demo().staff("admin@wispmega"), DemoInstallation.SETTINGS.version(), settings);
        portal.clock().advance(Duration.ofSeconds(3));
    }
}
