package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.document.Document;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.Repetition;
import io.wispportal.service.InternetService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reviewer needs to decide a report.
 *
 * @param customerName  full name
 * @param userName      as people know it, without company
 * @param methodName    the method's visible name
 * @param services      those on the invoice's lines
 * @param heldByOthers  those of them that a report on another invoice holds on
 * @param repetitions   other reports with the same file or reference
 * @param received      what came in if it was approved, else null
 * @param cancelled     whether the customer relation has ended: then nothing is activated (CRE-11)
 * @param overdueRemains whether an invoice of the customer is overdue even with the reported amount registered
 */
public record ReportDossier(
        PaymentReport report,
        String customerName,
        String userName,
        String methodName,
        Invoice invoice,
        Document voucher,
        List<InternetService> services,
        List<InternetService> heldByOthers,
        List<Repetition> repetitions,
        @Nullable Money received,
        boolean cancelled,
        boolean overdueRemains) {

    /** Whether the reported amount is not what the invoice asks for. */
    public boolean differs() {
        return report.isOpen() && report.amount().compareTo(invoice.due()) != 0;
    }

    /** Whether there is anything to activate with the payment. */
    public boolean hasSuspendedService() {
        return services.stream().anyMatch(InternetService::isSuspended);
    }

    /** What registering the payment may activate; nothing of a cancelled customer. */
    public List<InternetService> activatable() {
        return cancelled ? List.of() : services;
    }

    /** Whether "register and activate" is preselected: nothing overdue remains (PAY-04). */
    public boolean activationPreselected() {
        return !activatable().isEmpty() && !overdueRemains;
    }
}
