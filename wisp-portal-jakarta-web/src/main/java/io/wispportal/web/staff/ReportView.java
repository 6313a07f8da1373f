package io.wispportal.web.staff;

import io.wispportal.audit.Actor;
import io.wispportal.core.payment.ReportDossier;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.Repetition;
import io.wispportal.service.InternetService;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code staff/report.jte} shows.
 *
 * @param received what the field of the received amount holds
 * @param reason   what was typed as reason, empty if nothing
 * @param raced    whether a decision has just come too late
 * @param reader   who reads it
 */
public record ReportView(
        Frame frame,
        QueueList queue,
        ReportDossier dossier,
        Problems problems,
        String received,
        String reason,
        boolean raced,
        Actor reader) {

    private static final int REPETITIONS_SHOWN = 3;
    private static final Duration SAME_DAYS = Duration.ofDays(3);

    public PaymentReport report() {
        return dossier.report();
    }

    public String path() {
        return QueueList.PATH + "/" + report().id();
    }

    public boolean isApproved() {
        return report().state() == PaymentReportState.APPROVED;
    }

    /** Only for decided reports. */
    public Decision decision() {
        return Objects.requireNonNull(report().decision());
    }

    /** Whether the reader is the one who was quicker: a button pressed twice. */
    public boolean isOwnDecision() {
        return reader.equals(decision().by());
    }

    public Activation activation() {
        return new Activation(
                dossier.activatable(),
                dossier.heldByOthers(),
                dossier.overdueRemains(),
                dossier.activationPreselected());
    }

    /** Whether there is anything to look at twice. */
    public boolean isSuspicious() {
        return dossier.differs() || !dossier.repetitions().isEmpty();
    }

    public List<Repetition> repetitions() {
        return dossier.repetitions().stream().limit(REPETITIONS_SHOWN).toList();
    }

    /** Whether the same customer sent the same voucher within days: one payment of several invoices looks so. */
    public boolean isOwn(Repetition repetition) {
        PaymentReport other = repetition.other().report();
        Duration between =
                Duration.between(other.submittedAt(), report().submittedAt()).abs();
        return other.customer().equals(report().customer())
                && !other.invoice().equals(report().invoice())
                && between.compareTo(SAME_DAYS) <= 0;
    }

    /** Whether nothing but such own reports is to be looked at twice. */
    public boolean isMild() {
        return !dossier.differs() && dossier.repetitions().stream().allMatch(this::isOwn);
    }

    /** Key of what is the same in another report. */
    public String alertKey(Repetition repetition) {
        if (isOwn(repetition)) {
            return "alert.own.title";
        }
        if (repetition.sameFile() && repetition.sameReference()) {
            return "alert.both.title";
        }
        return repetition.sameFile() ? "alert.file.title" : "alert.reference.title";
    }

    public int moreRepetitions() {
        return Math.max(0, dossier.repetitions().size() - REPETITIONS_SHOWN);
    }

    /** What returning does to a service. */
    public String returnText() {
        if (dossier.services().isEmpty()) {
            return frame.t("decide.return.text");
        }
        Optional<Instant> until = dossier.services().stream()
                .map(InternetService::provisional)
                .flatMap(why -> Stream.ofNullable(why == null ? null : why.until()))
                .min(Instant::compareTo);
        if (until.isPresent()) {
            return frame.t("decide.return.text.until", frame.texts().moment(until.get()));
        }
        return frame.t(dossier.hasSuspendedService() ? "decide.return.text.suspended" : "decide.return.text.active");
    }

    /** The report to go on with; empty if nothing waits. */
    public Optional<PaymentReportId> next() {
        return queue.rows().items().stream()
                .map(row -> row.report())
                .filter(PaymentReport::isOpen)
                .map(PaymentReport::id)
                .filter(id -> !id.equals(report().id()))
                .findFirst();
    }
}
