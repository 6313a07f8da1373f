package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff see what was promised, and send again what was given up. */
class MessagesTest extends ConsoleTest {

    private static final String MESSAGES = "/admin/mensajes";

    @Test
    @Tag("MSG-03")
    void aParkedMailIsShownWithItsReasonAndSentAgain() {
        portal.memory().mail().refuse();
        reports.sentBy("ana@wispmega");
        portal.memory().ringDueAlarms();
        Visitor administrator = administrator();

        Answer parked = administrator.get(MESSAGES + "?estado=detenidos");
        portal.memory().mail().recover();
        String again = parked.find("action=\"(/admin/mensajes/[^\"]+/enviar)\"").orElseThrow();
        Answer answer = administrator.post(again);
        portal.memory().ringDueAlarms();

        assertThat(parked.words()).contains("2 mensajes detenidos", "Ana Torres Medina", "Enviar de nuevo");
        assertThat(answer.location()).isEqualTo(MESSAGES + "?done=again");
        assertThat(administrator.get(MESSAGES + "?estado=detenidos").words()).contains("1 mensaje detenido");
        assertThat(administrator.get(MESSAGES + "?estado=enviados").words()).contains("Enviado");
        assertThat(portal.memory().mail().sent(wispmega())).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void sendingAgainWhatIsDoneSendsNothing() {
        portal.memory().mail().refuse();
        reports.sentBy("ana@wispmega");
        portal.memory().ringDueAlarms();
        portal.memory().mail().recover();
        Visitor administrator = administrator();
        String again = administrator
                .get(MESSAGES)
                .find("action=\"(/admin/mensajes/[^\"]+/enviar)\"")
                .orElseThrow();
        administrator.post(again);
        portal.memory().ringDueAlarms();

        Answer twice = administrator.post(again);
        portal.memory().ringDueAlarms();

        assertThat(twice.location()).isEqualTo(MESSAGES);
        assertThat(portal.memory().mail().sent(wispmega())).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void aCustomerWithoutAddressIsSkippedAndShown() {
        Customer nadia = withoutEmail();
        reports.sentBy(new CustomerCaller(wispmega(), nadia.id(), "nadia@wispmega"), owedBy(nadia));
        portal.memory().ringDueAlarms();

        Answer skipped = cashier().get(MESSAGES + "?estado=omitidos");

        assertThat(skipped.words())
                .contains("Reporte recibido", "Nadia Sol", "Omitido El cliente no tiene un correo registrado.");
        assertThat(cashier().get(MESSAGES + "?estado=enviados").words())
                .contains("Aviso a la empresa: reporte recibido", "Nadia Sol");
    }

    @Test
    @Tag("MSG-03")
    void eachEntrySaysWhomItIsFor() {
        reports.sentBy("luis@wispmega");

        assertThat(administrator().get(MESSAGES).words())
                .contains("Aviso a la empresa: reporte recibido Su empresa Luis Hernández Ruiz")
                .contains("Reporte recibido Luis Hernández Ruiz");
    }

    @Test
    @Tag("MSG-03")
    void whatTheMailServerSaidIsFoldedBelowWhatHappened() {
        String note = "El servidor de correo rechazó el mensaje: 550 no such user";
        Instant now = portal.clock().instant();
        OutboxEntry parked = OutboxEntry.promise(
                        new OutboxEntryId(unknown()), OutboxKind.REPORT_APPROVED, unknown(), now)
                .parked(note, now);
        inTransaction(() -> useCases().adapters().get(Outbox.class).add(wispmega(), parked));

        Answer page = administrator().get(MESSAGES);

        assertThat(page.words()).contains("El servidor de correo rechazó el mensaje. Detalle 550");
        assertThat(page.words()).doesNotContain("Ver correos guardados");
    }

    @Test
    @Tag("MSG-01")
    void keptMailsCanBeRead() {
        reports.sentBy("ana@wispmega");
        portal.memory().ringDueAlarms();
        Visitor administrator = administrator();

        Answer list = administrator.get("/admin/correos");
        String mail = list.find("href=\"(/admin/correos/[^\"]+)\"").orElseThrow();

        assertThat(list.words()).contains("ana@example.com", "cobranza@wispmega.example");
        assertThat(administrator.get(mail).words()).contains("Recibimos su comprobante por $499.00");
        assertThat(portal.staff("admin@redrural").get(mail).status()).isEqualTo(404);
        assertThat(cashier().get(mail).status())
                .as("codes in mails let people in")
                .isEqualTo(403);
        assertThat(cashier().get("/admin/sms").status()).isEqualTo(403);
    }

    @Test
    @Tag("TEN-01")
    void anUnknownMessageDoesNotExist() {
        assertThat(cashier().post(MESSAGES + "/" + unknown() + "/enviar").status())
                .isEqualTo(404);
    }

    private Customer withoutEmail() {
        Customer nadia = new Customer(
                new CustomerId(unknown()),
                new UserName("nadia"),
                "Nadia",
                "Sol",
                null,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE);
        inTransaction(() -> useCases().adapters().get(CustomerStore.class).add(wispmega(), nadia));
        return nadia;
    }

    private Invoice owedBy(Customer customer) {
        Invoice other = invoice("ana@wispmega", 0);
        Invoice owed = new Invoice(
                new InvoiceId(unknown()),
                customer.id(),
                "2026-9999",
                other.issuedOn(),
                other.dueOn(),
                other.lines(),
                other.paid(),
                other.state(),
                0);
        inTransaction(() -> useCases().adapters().get(InvoiceStore.class).add(wispmega(), owed));
        return owed;
    }

    private void inTransaction(Runnable change) {
        useCases().adapters().get(Transactions.class).runInTransaction(change);
    }
}
