package io.wispportal.testing;

import io.wispportal.payment.ActivationHistory;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One customer's reports, as the limits of auto-activation see them. */
record PastReports(List<PaymentReport> reports) {

    static PastReports of(List<PaymentReport> reports) {
        return new PastReports(reports);
    }

    ActivationHistory history() {
        Instant lastApproval = decidedAs(PaymentReportState.APPROVED)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        long returned = decidedAs(PaymentReportState.RETURNED)
                .filter(at -> at.isAfter(lastApproval))
                .count();
        long unreviewed = reports.stream()
                .filter(report -> report.isOpen() && report.autoActivated())
                .count();
        return new ActivationHistory((int) unreviewed, (int) returned);
    }

    private Stream<Instant> decidedAs(PaymentReportState state) {
        return reports.stream()
                .filter(report -> report.state() == state)
                .map(report -> Optional.ofNullable(report.decision()))
                .flatMap(Optional::stream)
                .map(Decision::at);
    }
}
