package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryDocumentStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * There is no room for a file: every form that takes files says so beside the file, keeps what was typed, and stores
 * nothing by halves.
 */
class FullDiskTest extends PortalTest {

    private static final String SAID = "No es por el archivo: elíjalo otra vez en unos minutos.";

    private final InMemoryDocumentStore disk = portal.memory().documents();

    @Test
    @Tag("PRE-03")
    @Tag("PRE-05")
    void aRequestIsSentOnceThereIsRoomAgain() {
        Prospect stranger = new Prospect(portal);
        disk.holdAtMost(0);

        Answer refused = stranger.send(Prospect.documents(), "comments", "Junto al parque");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text())
                .contains("id=\"idFront-error\"", "id=\"idBack-error\"", "id=\"addressProof-error\"")
                .contains(SAID, "Junto al parque");
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertNothingStored(stranger);

        disk.holdAtMost(Long.MAX_VALUE);
        String form = refused.input("form");
        assertThat(stranger.send(Prospect.documents(), "form", form).status()).isEqualTo(303);
        assertThat(stranger.requests()).hasSize(1);
        assertThat(disk.size()).isEqualTo(3);
    }

    @Test
    @Tag("PRE-03")
    @Tag("PRE-05")
    void ofSeveralFilesThoseThatHadRoomWaitForTheForm() {
        Prospect stranger = new Prospect(portal);
        disk.holdAtMost(5000);
        List<SentFile> files = List.of(
                new SentFile("idFront", "frente.pdf", SampleFiles.pdf(3000)),
                new SentFile("idBack", "reverso.pdf", SampleFiles.pdf(3000)),
                new SentFile("addressProof", "recibo.pdf", SampleFiles.pdf()));

        Answer refused = stranger.send(files);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text()).contains("id=\"idBack-error\"").doesNotContain("id=\"idFront-error\"");
        assertThat(refused.words()).contains("frente.pdf Sigue adjunto", "recibo.pdf Sigue adjunto");
        assertThat(stranger.requests()).isEmpty();
        assertThat(waiting().values()).containsExactly(2);
        assertThat(disk.size()).isEqualTo(2);
    }

    @Test
    @Tag("PRE-03")
    void aPictureThatHasNoRoomOnceItIsMadeAnewLeavesNothing() {
        Prospect stranger = new Prospect(portal);
        SentFile photo = Prospect.photo("idFront");
        disk.holdAtMost(photo.bytes().length + 300);

        Answer refused = stranger.send(photo);

        assertThat(refused.status()).isEqualTo(503);
        assertNothingStored(stranger);
    }

    @Test
    @Tag("PRE-06")
    void staffReadItToo() {
        Visitor cashier = portal.staff("caja@wispmega");
        disk.holdAtMost(0);

        Answer refused = cashier.upload(
                "/admin/instalaciones/nueva", Prospect.documents(), "firstName", "Eva", "lastNames", "Pérez");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text()).contains(SAID);
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertNothingStored(new Prospect(portal));
    }

    @Test
    @Tag("BAL-08")
    void aPaymentReportedAfterALookupIsNotSent() {
        Visitor stranger = portal.visitor();
        String solved = stranger.get("/saldo/wispmega").input("captcha-answer");
        stranger.post("/saldo/wispmega", "by", "USER_NAME", "value", "ana", "captcha-answer", solved);

        assertReportedOnceThereIsRoom(stranger, "/saldo/wispmega/pagar/" + owed().id() + "/reportar");
    }

    @Test
    @Tag("PAY-02")
    void aPaymentThatACustomerReportsIsNotSent() {
        assertReportedOnceThereIsRoom(portal.customer("ana@wispmega"), "/mis-facturas/" + owed().id() + "/reportar");
    }

    private void assertReportedOnceThereIsRoom(Visitor payer, String form) {
        disk.holdAtMost(0);

        Answer refused = report(payer, form);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text()).contains("id=\"voucher-error\"", SAID);
        assertThat(refused.input("reference")).isEqualTo("884-10273");
        assertThat(disk.size()).isZero();
        disk.holdAtMost(Long.MAX_VALUE);
        assertThat(report(payer, form).status()).isEqualTo(303);
    }

    private Answer report(Visitor payer, String form) {
        return payer.upload(
                form,
                new SentFile("voucher", "recibo.png", SampleFiles.png("ana")),
                "method",
                portal.demo().method("wispmega", "Transferencia").id().toString(),
                "amount",
                "499.00",
                "paidOn",
                "2026-11-23",
                "reference",
                "884-10273");
    }

    private Invoice owed() {
        return portal.demo().invoices("ana@wispmega").get(0);
    }

    private void assertNothingStored(Prospect stranger) {
        assertThat(stranger.requests()).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(disk.size()).isZero();
    }

    private Map<String, Integer> waiting() {
        TenantId tenant = portal.demo().tenant("wispmega").id();
        return portal.memory()
                .portal()
                .adapters()
                .get(IdentityDocumentStore.class)
                .countWaiting(tenant);
    }
}
