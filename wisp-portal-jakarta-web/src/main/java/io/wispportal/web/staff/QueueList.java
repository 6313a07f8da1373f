package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.Slice;
import io.wispportal.core.payment.ReportDossier;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.ReportFilter;
import io.wispportal.web.http.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The left side of the queue: what is shown and how it was chosen.
 *
 * @param text  part of a name, an invoice number or a reference; empty for all
 * @param state as in the address: empty for the waiting ones
 * @param start whether it begins at the beginning
 * @param decided the report that the reader has just decided, or null
 */
public record QueueList(
        String text,
        String state,
        boolean start,
        Slice<QueuedReport> rows,
        @Nullable ReportDossier decided) {

    static final String PATH = "/admin/reporte-de-pagos";

    /** Field of the address: the report that was decided just before. */
    private static final String DECIDED = "decidido";

    /** Words of the address and what they show, in the order of the form. */
    private static final Map<String, String> SHOWN = Map.of(
            "", "queue.filter.waiting",
            "registrados", "queue.filter.approved",
            "devueltos", "queue.filter.returned",
            "todos", "queue.filter.all");

    static QueueList of(Exchange exchange) {
        String text = exchange.field("q");
        String state = SHOWN.containsKey(exchange.field("estado")) ? exchange.field("estado") : "";
        PaymentReportId after = exchange.idField("desde", PaymentReportId::new).orElse(null);
        ReportFilter filter = new ReportFilter(stateOf(state), text);
        return new QueueList(
                text,
                state,
                after == null,
                exchange.portal().reviewDesk().queue(exchange.staff(), filter, after),
                decided(exchange));
    }

    private static @Nullable ReportDossier decided(Exchange exchange) {
        return exchange.idField(DECIDED, PaymentReportId::new)
                .flatMap(id -> exchange.portal().reviewDesk().decided(exchange.staff(), id))
                .orElse(null);
    }

    /** Where to go on after that decision: the given report, or the whole queue. */
    static String after(PaymentReport decided, Optional<PaymentReportId> next) {
        return PATH
                + next.map(id -> "/" + id).orElse("")
                + QueryText.of(DECIDED, decided.id().toString());
    }

    /** Key of what was done with the report decided just before. */
    public String decidedKey() {
        boolean approved = Objects.requireNonNull(decided).report().state() == PaymentReportState.APPROVED;
        return approved ? "queue.done.approved" : "queue.done.returned";
    }

    /** What came in, or what was reported and did not. */
    public Money decidedAmount() {
        ReportDossier done = Objects.requireNonNull(decided);
        return done.received() == null ? done.report().amount() : done.received();
    }

    public List<String> states() {
        return List.of("", "registrados", "devueltos", "todos");
    }

    public String label(String of) {
        return Objects.requireNonNull(SHOWN.get(of));
    }

    /** Whether it is the plain queue of what waits, so that its length is the number of waiting reports. */
    public boolean isWaiting() {
        return state.isEmpty() && text.isEmpty() && start;
    }

    public boolean isEmpty() {
        return rows.items().isEmpty();
    }

    /** Keys of what to look at twice in a row. */
    public List<String> alerts(QueuedReport queued) {
        return Stream.of(
                        queued.sameReference() ? "queue.alert.reference" : "",
                        queued.sameFile() ? "queue.alert.file" : "",
                        queued.otherAmount() ? "queue.alert.amount" : "")
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Where one of its reports is, within the same choice. */
    public String link(PaymentReportId report) {
        return PATH + "/" + report + QueryText.of("q", text, "estado", state);
    }

    /** The next page; null on the last. */
    public @Nullable String following() {
        return rows.more()
                ? PATH
                        + QueryText.of(
                                "q",
                                text,
                                "estado",
                                state,
                                "desde",
                                rows.items()
                                        .get(rows.items().size() - 1)
                                        .report()
                                        .id()
                                        .toString())
                : null;
    }

    /** The first page; null on it. */
    public @Nullable String beginning() {
        return start ? null : PATH + QueryText.of("q", text, "estado", state);
    }

    private static @Nullable PaymentReportState stateOf(String word) {
        return switch (word) {
            case "" -> PaymentReportState.SUBMITTED;
            case "registrados" -> PaymentReportState.APPROVED;
            case "devueltos" -> PaymentReportState.RETURNED;
            default -> null;
        };
    }
}
