package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.web.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The console's list of invoices. */
@Tag("STA-04")
class InvoicesTest extends ConsoleTest {

    private static final String INVOICES = "/admin/facturas";
    private static final Pattern TICKED = Pattern.compile("name=\"invoice\" value=\"([^\"]+)\"");

    @Test
    void aRowTellsWhoseItIsAndLeadsToInvoiceAndCustomer() {
        Answer page = cashier().get(INVOICES);

        assertThat(page.words()).contains("Luis Hernández Ruiz luis@wispmega", "Vencida", "$349.00");
        assertThat(page.text())
                .contains("href=\"" + invoicePath("luis@wispmega", 0) + "\"")
                .contains("href=\"" + customerPath("luis@wispmega") + "\"");
    }

    @Test
    void beginsWithWhatIsToPayAndHasBeenDueForLongest() {
        List<String> shown = shown(INVOICES);

        assertThat(shown).startsWith(id("luis@wispmega", 0)).contains(id("ana@wispmega", 0));
        assertThat(shown(INVOICES + "?orden=recientes")).endsWith(id("luis@wispmega", 0));
        assertThat(shown(INVOICES + "?orden=cliente").indexOf(id("ana@wispmega", 0)))
                .isGreaterThan(shown(INVOICES + "?orden=cliente").indexOf(id("luis@wispmega", 2)));
    }

    @Test
    void eachStateHasItsWord() {
        reports.sentBy("luis@wispmega");
        String reported = shown(INVOICES + "?estado=en-revision").get(0);

        assertThat(shown(INVOICES)).doesNotContain(reported);
        assertThat(shown(INVOICES + "?estado=vencidas")).isNotEmpty().doesNotContain(reported, id("ana@wispmega", 0));
        assertThat(shown(INVOICES + "?estado=todas")).contains(reported, id("ana@wispmega", 0));
        assertThat(cashier().get(INVOICES + "?estado=pagadas").words()).contains("Pagada", "$0.00 de $");
    }

    @Test
    void theFormShowsWhatWasChosenAndTheListCarriesItAlong() {
        String page = cashier()
                .get(INVOICES + "?q=hern%C3%A1ndez&zona=centro&estado=vencidas&orden=cliente")
                .text();

        assertThat(page)
                .contains("type=\"search\" autocomplete=\"off\" value=\"hernández\"")
                .contains("<option value=\"vencidas\" selected>", "<option value=\"cliente\" selected>")
                .contains("<details class=\"more\" open>")
                .contains("<input type=\"hidden\" name=\"q\" value=\"hernández\">")
                .contains("<input type=\"hidden\" name=\"zona\" value=\"centro\">")
                .contains("<input type=\"hidden\" name=\"estado\" value=\"vencidas\">")
                .contains("<input type=\"hidden\" name=\"orden\" value=\"cliente\">");
        assertThat(page).contains("Luis Hernández Ruiz").doesNotContain("Rosa");
    }

    @Test
    void pagesOfFiftyFollowEachOtherWithinTheSameChoice() {
        Invoice like = invoice("luis@wispmega", 0);
        List<String> added = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            added.add(addLike(like, i));
        }

        String first = cashier().get(INVOICES + "?q=MUCHAS").text();
        String following = href(first, "Siguientes");
        List<String> all = new ArrayList<>(ids(first));
        assertThat(all).hasSize(50);
        assertThat(following).contains("q=MUCHAS", "desde=" + all.get(49));

        String second = cashier().get(following).text();
        all.addAll(ids(second));
        assertThat(all).containsExactlyInAnyOrderElementsOf(added);
        assertThat(second).doesNotContain("Siguientes");
        assertThat(href(second, "Al principio")).isEqualTo(INVOICES + "?q=MUCHAS");
    }

    @Test
    void saysWhyNothingIsShown() {
        assertThat(cashier().get(INVOICES + "?q=nadie+as%C3%AD").words()).contains("Ninguna factura coincide");
        assertThat(cashier().get(INVOICES + "?zona=Luna").words()).contains("Ninguna factura coincide");
        assertThat(cashier().get(INVOICES + "?estado=en-revision").words())
                .contains("No hay facturas en este estado", "Ver todas");
    }

    @Test
    void whatIsTypedIsShownAsTextAndOddWordsMeanTheBeginning() {
        assertThat(cashier().get(INVOICES + "?q=%3Cb%3E&zona=%22%3E%3Cb%3E").text())
                .doesNotContain("<b>");
        assertThat(shown(INVOICES + "?estado=raro&orden=raro&desde=raro")).isEqualTo(shown(INVOICES));
    }

    @Test
    void theFileHasAllThatMatchInOneTable() {
        Invoice like = invoice("luis@wispmega", 0);
        for (int i = 0; i < 60; i++) {
            addLike(like, i);
        }
        Answer page = administrator().get(INVOICES + "?q=MUCHAS&orden=cliente");
        Answer file = administrator().get(href(page.text(), "Descargar CSV"));

        assertThat(file.response().headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        assertThat(file.text().lines())
                .hasSize(61)
                .first()
                .asString()
                .isEqualTo("\uFEFFFactura,Cliente,Usuario,Zona,Emitida,Vence,Estado,Total,Por pagar,Moneda");
        assertThat(file.text())
                .contains("MUCHAS-59,Luis Hernández Ruiz,luis@wispmega,Centro," + like.issuedOn() + "," + like.dueOn()
                        + ",Vencida,349.00,349.00,MXN\r\n");
    }

    @Test
    @Tag("STA-01")
    void onlyAdministratorsTakeTheFile() {
        assertThat(cashier().get(INVOICES).text()).doesNotContain("facturas.csv");
        assertThat(cashier().get("/admin/facturas.csv").status()).isEqualTo(403);
    }

    @Test
    @Tag("STA-01")
    void theEntryIsForThoseWhoMayReadCustomers() {
        assertThat(cashier().get("/admin/clientes").text()).contains("href=\"/admin/facturas\"");
        assertThat(technician().get("/admin/clientes").text()).doesNotContain("href=\"/admin/facturas\"");
        assertThat(technician().get(INVOICES).status()).isEqualTo(403);
    }

    private String id(String customer, int invoice) {
        return invoice(customer, invoice).id().toString();
    }

    private List<String> shown(String path) {
        return ids(cashier().get(path).text());
    }

    private static List<String> ids(String page) {
        return TICKED.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String href(String page, String text) {
        return Pattern.compile("href=\"([^\"]+)\">" + text)
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
    }

    private String addLike(Invoice like, int number) {
        Invoice added = new Invoice(
                new InvoiceId(new UUID(7, number)),
                like.customer(),
                "MUCHAS-" + number,
                like.issuedOn(),
                like.dueOn(),
                like.lines(),
                like.paid(),
                InvoiceState.PENDING,
                0);
        useCases()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(
                        () -> useCases().adapters().get(InvoiceStore.class).add(wispmega(), added));
        return added.id().toString();
    }
}
