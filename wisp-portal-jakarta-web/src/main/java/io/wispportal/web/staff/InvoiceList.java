package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.core.invoice.InvoiceChoice;
import io.wispportal.core.invoice.InvoiceSearch;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.web.http.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of invoices and how it was chosen.
 *
 * @param start whether it begins at the beginning
 */
public record InvoiceList(InvoiceSearch search, boolean start, Slice<InvoiceRow> rows) {

    static final String PATH = "/admin/facturas";

    /** Words of the address; the first of each is what the list begins with and is left out. */
    private static final Map<InvoiceChoice, String> CHOICES =
            words(InvoiceChoice.values(), "", "vencidas", "en-revision", "pagadas", "todas");

    private static final Map<InvoiceOrder, String> ORDERS = words(InvoiceOrder.values(), "", "recientes", "cliente");

    static InvoiceSearch searched(Exchange exchange) {
        return new InvoiceSearch(
                meant(CHOICES, exchange.field("estado")),
                exchange.field("q"),
                exchange.field("zona"),
                meant(ORDERS, exchange.field("orden")));
    }

    static InvoiceList of(Exchange exchange) {
        InvoiceSearch search = searched(exchange);
        InvoiceId after = exchange.idField("desde", InvoiceId::new).orElse(null);
        return new InvoiceList(
                search, after == null, exchange.portal().invoiceReading().list(exchange.staff(), search, after));
    }

    public List<InvoiceChoice> choices() {
        return List.of(InvoiceChoice.values());
    }

    public String word(InvoiceChoice choice) {
        return Objects.requireNonNull(CHOICES.get(choice));
    }

    public String label(InvoiceChoice choice) {
        return switch (choice) {
            case TO_PAY -> "invoiceList.toPay";
            case OVERDUE -> "invoiceList.overdue";
            case IN_REVIEW -> "invoiceList.inReview";
            case PAID -> "invoiceList.paid";
            case ALL -> "invoiceList.all";
        };
    }

    public List<InvoiceOrder> orders() {
        return List.of(InvoiceOrder.values());
    }

    public String word(InvoiceOrder order) {
        return Objects.requireNonNull(ORDERS.get(order));
    }

    public String label(InvoiceOrder order) {
        return switch (order) {
            case EARLIEST_DUE -> "invoiceList.earliest";
            case LATEST_DUE -> "invoiceList.latest";
            case CUSTOMER -> "invoiceList.byCustomer";
        };
    }

    /** Whether the filters that are seldom needed are in use. */
    public boolean isRefined() {
        return !search.zone().isEmpty() || search.order() != InvoiceOrder.EARLIEST_DUE;
    }

    public boolean isEmpty() {
        return rows.items().isEmpty();
    }

    /** Whether nothing was typed that could have hidden something. */
    public boolean isUnsearched() {
        return start && search.text().isEmpty() && search.zone().isEmpty();
    }

    /** Zones of the rows at hand, to choose from while typing. */
    public List<String> zones() {
        return rows.items().stream()
                .flatMap(row -> Stream.ofNullable(row.zone()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The next page; null on the last. */
    public @Nullable String following() {
        InvoiceId last = rows.more()
                ? rows.items().get(rows.items().size() - 1).invoice().id()
                : null;
        return last == null ? null : PATH + query(last.toString());
    }

    /** The first page; null on it. */
    public @Nullable String beginning() {
        return start ? null : PATH + query("");
    }

    /** All that match, as a file. */
    public String export() {
        return InvoiceExport.PATH + query("");
    }

    private String query(String after) {
        return QueryText.of(
                "q",
                search.text(),
                "zona",
                search.zone(),
                "estado",
                word(search.choice()),
                "orden",
                word(search.order()),
                "desde",
                after);
    }

    private static <E> Map<E, String> words(E[] meanings, String... words) {
        Map<E, String> map = new LinkedHashMap<>();
        for (int i = 0; i < meanings.length; i++) {
            map.put(meanings[i], words[i]);
        }
        return map;
    }

    /** What a word means; the first meaning for words that mean nothing. */
    private static <E> E meant(Map<E, String> words, String word) {
        return words.keySet().stream()
                .filter(meaning -> word.equals(words.get(meaning)))
                .findFirst()
                .orElseGet(() -> words.keySet().iterator().next());
    }
}
