package io.wispportal.web.customer;

import io.wispportal.core.customer.OwnInvoice;
import io.wispportal.core.payment.OfferedMethod;
import io.wispportal.document.Document;
import io.wispportal.invoice.Invoice;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code customer/report-form.jte} shows.
 *
 * @param invoicePath where the invoice is
 * @param activates whether sending it activates a service at once
 * @param word      whether Word documents are taken
 * @param kept      a file received with an earlier try, or null
 * @param expired   whether it was sent with a token that is not valid, and so in vain
 * @param several   whether there are other invoices to report on
 * @param lookedUp  whether it is seen by somebody who only looked up the balance, who sees no more than that showed
 */
public record ReportFormView(
        Frame frame,
        String invoicePath,
        OwnInvoice about,
        boolean activates,
        boolean word,
        List<OfferedMethod> methods,
        ReportFields typed,
        @Nullable Document kept,
        Problems problems,
        boolean expired,
        boolean several,
        boolean lookedUp) {

    private static final String PICTURES = "image/png,image/jpeg,image/gif,image/webp,application/pdf";
    private static final String WORD =
            ",application/msword,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.doc,.docx";

    public Invoice invoice() {
        return about.invoice();
    }

    public String accept() {
        return word ? PICTURES + WORD : PICTURES;
    }

    public boolean isChosen(OfferedMethod method) {
        return method.id().toString().equals(typed.method()) || methods.size() == 1;
    }

    /** Whether no way to pay wants a reference. */
    public boolean referenceIsOptional() {
        return methods.stream().noneMatch(OfferedMethod::referenceRequired);
    }

    /** Whether every way to pay wants a reference. */
    public boolean referenceIsRequired() {
        return methods.stream().allMatch(OfferedMethod::referenceRequired);
    }

    public String voucherHint() {
        if (kept != null) {
            return frame.t("report.voucher.replace");
        }
        return frame.t(word ? "report.voucher.hint.word" : "report.voucher.hint");
    }

    /** The first choice has the field's own id, so that the sum of errors leads to it. */
    public String choiceId(int index) {
        return index == 0 ? "method" : "method-" + index;
    }
}
