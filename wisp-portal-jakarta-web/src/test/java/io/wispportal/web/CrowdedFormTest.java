package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.document.FileSender;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody sends file after file with the public form of requests. */
@Tag("PRE-03")
class CrowdedFormTest extends PortalTest {

    private static final List<SentFile> FOUR =
            List.of(pdf("idFront"), pdf("idBack"), pdf("addressProof"), pdf("coupon"));

    private final Prospect stranger = new Prospect(portal);

    @Test
    void oneAddressClosesTheFormForNobodyElse() throws IOException {
        for (int form = 0; form < 6; form++) {
            assertThat(stranger.send(FOUR, "firstName", "").status()).isEqualTo(422);
        }

        Answer full = stranger.send(FOUR, "firstName", "", "comments", "Junto al parque");

        assertThat(full.status()).isEqualTo(429);
        assertThat(full.text()).contains("id=\"idFront-error\"", "id=\"firstName-error\"", "Junto al parque");
        assertThat(full.words()).contains("Elija este otra vez dentro de una hora.");
        assertThat(portal.memory().documents().size()).isEqualTo(24);
        received("203.0.113.5");
        assertThat(portal.staff("caja@wispmega")
                        .upload("/admin/instalaciones/nueva", FOUR, "lastNames", "Pérez")
                        .words())
                .contains("idFront.pdf Sigue adjunto");
    }

    @Test
    void formsWithFilesAreCountedBeforeAFileIsTaken() {
        useUpTheFormsOfTheHour();

        Answer often = stranger.send(FOUR, "comments", "Junto al parque");

        assertThat(often.status()).isEqualTo(429);
        assertThat(often.words()).contains("Dentro de una hora puede enviarlos de nuevo", "Junto al parque");
        assertThat(often.input("lastNames")).isEqualTo("Pérez");
        assertThat(portal.memory().documents().size()).isZero();
        stranger.documentsAreOptional();
        assertThat(stranger.send(List.of()).status()).as("without files").isEqualTo(303);
    }

    @Test
    void strangersTogetherTakeNoneOfTheStaffsPlacesAndStaffReadOfTheirOwn() throws IOException {
        for (int i = 0; i < 200; i++) {
            received("203.0.113." + i);
        }

        Answer crowded = stranger.send(FOUR, "comments", "Junto al parque");

        assertThat(crowded.status()).isEqualTo(503);
        assertThat(crowded.text()).contains("no podemos guardar más archivos", "Junto al parque");
        Visitor cashier = portal.staff("caja@wispmega");
        String page = "/admin/instalaciones/nueva";
        assertThat(cashier.upload(page, FOUR, "lastNames", "Pérez").status()).isEqualTo(422);
        for (int i = 4; i < 200; i++) {
            received(FileSender.staff(tenant().id()));
        }
        Answer full = cashier.upload(page, FOUR, "lastNames", "Pérez");
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.words()).contains("no podemos guardar más archivos").doesNotContain("factura");
        assertThat(full.input("lastNames")).isEqualTo("Pérez");
    }

    /** The visitors of this test come from one of the company's own networks. */
    private void useUpTheFormsOfTheHour() {
        for (int form = 0; form < 12 * 50; form++) {
            portal.memory().portal().identityDocuments().admit(tenant(), "127.0.0.1", limit -> limit);
        }
    }

    private void received(String address) throws IOException {
        received(portal.memory().portal().identityDocuments().admit(tenant(), address, limit -> limit));
    }

    private void received(FileSender sender) throws IOException {
        portal.memory()
                .portal()
                .identityDocuments()
                .receive(sender, IdentityDocumentKind.COUPON, "a.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
    }

    private Tenant tenant() {
        return portal.demo().tenant("wispmega");
    }

    private static SentFile pdf(String field) {
        return new SentFile(field, field + ".pdf", SampleFiles.pdf());
    }
}
