package io.wispportal.core.payment;

import io.wispportal.core.FormErrors;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold of a payment that is reported (PAY-01, MET-02). */
final class SubmissionRules {

    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_COMMENT = 1000;
    private static final int OLDEST_YEARS = 2;

    private SubmissionRules() {}

    /**
     * @param errors with what could not be read of the form
     * @param method the one chosen, or null if none, a hidden or a foreign one was
     * @param hasVoucher whether the file is there, the customer's own and free
     */
    static void check(
            FormErrors errors,
            PaymentSubmission form,
            Invoice invoice,
            @Nullable PaymentMethod method,
            boolean hasVoucher,
            LocalDate today) {
        errors.check(form.method() != null, "method", "required");
        errors.check(form.method() == null || method != null, "method", "notOffered");
        AmountRules.check(errors, "amount", form.amount(), invoice.paid().currency());
        date(errors, form.paidOn(), today);
        reference(errors, form.reference(), method);
        errors.atMost(LONGEST_COMMENT, "comment", form.comment());
        errors.check(form.voucher() != null, "voucher", "required");
        errors.check(form.voucher() == null || hasVoucher, "voucher", "gone");
        errors.throwIfAny();
    }

    private static void date(FormErrors errors, @Nullable LocalDate paidOn, LocalDate today) {
        if (paidOn == null) {
            return;
        }
        errors.check(!paidOn.isAfter(today), "paidOn", "future");
        errors.check(!paidOn.isBefore(today.minusYears(OLDEST_YEARS)), "paidOn", "tooOld");
    }

    private static void reference(FormErrors errors, @Nullable String reference, @Nullable PaymentMethod method) {
        if (method != null && method.referenceRequired()) {
            errors.required(LONGEST_REFERENCE, "reference", reference);
        } else {
            errors.atMost(LONGEST_REFERENCE, "reference", reference);
        }
    }
}
