package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.core.customer.OwnReport;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.service.Provisional;
import io.wispportal.web.page.Frame;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code customer/report.jte} shows.
 *
 * @param justSent whether the form led here a moment ago
 */
public record ReportView(Frame frame, OwnReport own, boolean justSent) {

    public PaymentReport report() {
        return own.report();
    }

    public Invoice invoice() {
        return own.about().invoice();
    }

    public String invoicePath() {
        return "/mis-facturas/" + invoice().id();
    }

    public boolean isReturned() {
        return report().state() == PaymentReportState.RETURNED;
    }

    public boolean isApproved() {
        return report().state() == PaymentReportState.APPROVED;
    }

    /** Whether the customer can report on the same invoice again. */
    public boolean isReportable() {
        return invoice().state() == InvoiceState.PENDING;
    }

    public boolean isPaid() {
        return invoice().state() == InvoiceState.PAID;
    }

    /** Which words a fresh report is received with: keys below {@code report.sent}. */
    public String received() {
        return report().autoActivated() ? "report.sent.active" : "report.sent";
    }

    public String receivedText() {
        boolean waits = !report().autoActivated() && own.about().hasSuspendedService();
        return frame.t(waits ? "report.sent.limit" : received() + ".text");
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(report().decision());
    }

    /** What was registered, where it is not what was reported; empty unless they differ. */
    public Optional<String> registered() {
        Money reported = report().amount();
        return Optional.ofNullable(own.received())
                .filter(received -> received.compareTo(reported) != 0)
                .map(received -> frame.t(
                        received.compareTo(reported) < 0 ? "report.approved.less" : "report.approved.more",
                        frame.texts().money(received),
                        frame.texts().money(reported)));
    }

    /** Why it came back; empty unless it did. */
    public String reason() {
        return decision().map(Decision::reason).orElse("");
    }

    public String decidedAt() {
        return decision().map(Decision::at).map(frame.texts()::moment).orElse("");
    }

    /** Whether what the report activated is on, or a service is off; null if there is nothing to say. */
    public @Nullable String serviceNow() {
        if (own.about().hasSuspendedService()) {
            return frame.t("report.returned.suspended");
        }
        return report().autoActivated() ? ServiceWords.afterReturn(frame.texts(), until().orElse(null)) : null;
    }

    /** What stands under the step of the activation: until when it holds while the report waits, else when it was. */
    public String activated() {
        return until().filter(end -> report().isOpen())
                .map(end -> frame.t("report.active.until", frame.texts().moment(end)))
                .orElseGet(() -> frame.texts().moment(report().submittedAt()));
    }

    /** When the service is suspended again unless the report is approved; empty if never. */
    private Optional<Instant> until() {
        return own.about().services().stream()
                .flatMap(service -> ServiceWords.activatedBy(service, report().id()))
                .map(Provisional::until)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
