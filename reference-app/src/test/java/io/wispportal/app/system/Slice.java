package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole payment report on one server with PostgreSQL and a mail server; each test has a customer of its own. */
abstract class Slice extends PublicSlice {

    private static final int LIMIT = 10_485_760;
    private static final int MUCH_MORE = 40 * 1024 * 1024;
    private static final String QUEUE = "/admin/reporte-de-pagos/";
    private static final String[] CHANGED = {
        "ledger_entry", "outbox", "scheduled_tasks", "scheduled_router_tasks", "scheduled_batch_tasks", "audit_entry"
    };

    Slice(PackagedServer server) {
        super(server);
    }

    @Test
    @Tag("PAY-01")
    @Tag("PAY-04")
    @Tag("PAY-05")
    void aReportedPaymentIsApprovedAndTheCustomerSeesItPaid() {
        Payer ana = payer("ana");
        assertThat(ana.visitor().get("/inicio").words()).contains("Por pagar $499.00 MXN");
        String invoice = ana.invoice();
        byte[] photo = Photos.receipt("884-10273");

        String report = ana.reported(invoice, photo, "884-10273");

        Visitor cashier = portal().staff("caja@wispmega");
        assertThat(cashier.get(QUEUE + report).words()).contains("Ana Torres Medina", "884-10273", "$499.00");
        assertThat(cashier.get(QUEUE + report + "/comprobante").bytes()).isEqualTo(photo);
        Answer approved = cashier.post(QUEUE + report + "/aprobar", "received", "499.00", "activation", "none");
        assertThat(approved.status()).isEqualTo(303);
        assertThat(ana.visitor().get("/mis-facturas/" + invoice).words()).contains("Pagada");
        assertThat(ana.visitor().get("/mis-reportes/" + report).words()).contains("Su pago está registrado");
        assertThat(database.texts(
                        "select concat_ws('|', applied, reference, registered_by_name, i.state) from ledger_entry l"
                                + " join invoice i on i.id = l.invoice_id where report_id = ?",
                        report))
                .containsExactly("499.0000|884-10273|caja@wispmega|PAID");
    }

    @Test
    @Tag("PAY-02")
    void tenMegabytesPassAndOneByteMoreGetsAClearPageAndNothingIsStored() {
        Payer sofia = payer("sofia");
        String invoice = sofia.invoice();
        List<Long> before = documents();

        for (int size : new int[] {LIMIT + 1, MUCH_MORE}) {
            Answer refused = sofia.report(invoice, Photos.ofSize(size), "7");
            assertThat(refused.status()).as("%d bytes", size).isEqualTo(413);
            assertThat(refused.words()).contains("El archivo es demasiado grande");
            assertThat(documents()).as("stored after %d bytes", size).isEqualTo(before);
        }
        assertThat(sofia.report(invoice, Photos.ofSize(LIMIT), "7").status()).isEqualTo(303);
        assertThat(documents()).containsExactly(before.get(0) + 1, before.get(1) + 1);
    }

    @Test
    @Tag("PAY-09")
    @Tag("MSG-03")
    void aReturnedReportTellsItsReasonOnThePageAndByMail() {
        Payer maria = payer("maria1");
        String invoice = maria.invoice();
        String report = maria.reported(invoice, Photos.receipt("m1"), "m1");

        Answer returned =
                portal().staff("caja@wispmega").post(QUEUE + report + "/devolver", "reason", "La foto no se lee.");

        assertThat(returned.status()).isEqualTo(303);
        assertThat(maria.visitor().get("/mis-reportes/" + report).words()).contains("Motivo La foto no se lee.");
        assertThat(maria.form(invoice).status()).isEqualTo(200);
        within(() -> assertThat(mail.subjectsTo("maria1@example.com"))
                .containsExactlyInAnyOrder(
                        "Recibimos el reporte de su pago", "Necesitamos que revise su reporte de pago"));
        assertThat(mail.arrived())
                .anyMatch(one ->
                        one.to().equals("maria1@example.com") && one.text().contains("La foto no se lee."));
        within(() -> assertThat(mail.subjectsTo(COMPANY)).anyMatch(subject -> subject.contains("María López Pérez")));
    }

    @Test
    @Tag("PAY-06")
    void aSuspendedServiceIsActivatedByTheReportAndTheRouterFollows() {
        Payer luis = payer("luis");
        assertThat(luis.visitor().get("/servicios").words()).contains("Suspendido");

        String report = luis.reported(luis.invoice(), Photos.receipt("l1"), "l1");

        assertThat(luis.visitor().get("/mis-reportes/" + report + "?done=sent").words())
                .contains("Listo. Su servicio ya está activo");
        String service = database.text("select id from service where provisional_report_id = ?", report);
        within(() -> assertThat(portal().staff("admin@wispmega")
                        .get("/admin/servicios/" + service)
                        .words())
                .containsIgnoringCase("aplicado"));
        assertThat(database.text("select concat(state, ' ', router_state) from service where id = ?", service))
                .isEqualTo("ACTIVE APPLIED");
        Tower north = Tower.named("torre-norte", database);
        assertThat(north.rows("/ip/firewall/address-list"))
                .extracting(row -> row.get("address"))
                .contains("clientes.wispmega.localhost")
                .doesNotContain("10.20.0.12");
    }

    @Test
    void theAuditTrailTellsWhoDidWhat() {
        Payer maria = payer("maria2");
        String report = maria.reported(maria.invoice(), Photos.receipt("m2"), "m2");

        portal().staff("admin@wispmega").post(QUEUE + report + "/aprobar", "received", "349.00", "activation", "none");

        assertThat(database.texts(
                        "select concat_ws(' ', action, actor_name) from audit_entry where subject = ? order by happened_at, id",
                        report))
                .containsExactly("PAYMENT_REPORTED maria2@wispmega", "REPORT_APPROVED admin@wispmega");
        assertThat(portal().staff("admin@wispmega").get("/admin/bitacora").words())
                .contains("maria2@wispmega", "admin@wispmega");
    }

    @Test
    @Tag("MSG-03")
    @Tag("PAY-04")
    void aTransactionThatFailsAtItsCommitLeavesNeitherChangeNorTask() {
        Payer rosa = payer("rosa");
        String invoice = rosa.invoice();
        String report = rosa.reported(invoice, Photos.receipt("r1"), "r1");
        Visitor cashier = portal().staff("caja@wispmega");
        within(() -> assertThat(waiting()).isZero());
        List<Long> before = rows(CHANGED);

        Answer failed = whileCommitsFail("ledger_entry", () -> approve(cashier, report));

        assertThat(failed.status()).isEqualTo(500);
        assertThat(rows(CHANGED)).isEqualTo(before);
        assertThat(database.text("select state from payment_report where id = ?", report))
                .isEqualTo("SUBMITTED");
        assertThat(rosa.visitor().get("/servicios").words()).contains("Suspendido");
        assertThat(approve(cashier, report).status()).isEqualTo(303);
        assertThat(rosa.visitor().get("/servicios").words()).contains("Activo");
    }

    private static Answer approve(Visitor cashier, String report) {
        return cashier.post(QUEUE + report + "/aprobar", "received", "349.00", "activation", "activate");
    }

    private Payer payer(String local) {
        return new Payer(portal().customer(local + "@wispmega"));
    }

    /** Rows and files. */
    private List<Long> documents() {
        return List.of(rows("document").get(0), (long) files().size());
    }
}
