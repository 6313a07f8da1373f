package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.core.FieldError;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import io.wispportal.web.page.TypedAmount;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the report form as they were typed; empty where nothing was.
 *
 * @param method the chosen method's id
 * @param kept   the id of a file that was received with an earlier try
 */
public record ReportFields(String method, String amount, String paidOn, String reference, String comment, String kept) {

    /** The form before anybody typed: the whole sum, today. */
    public static ReportFields first(Texts texts, Invoice invoice) {
        return new ReportFields("", texts.typed(invoice.due()), texts.today().toString(), "", "", "");
    }

    public static ReportFields of(Exchange exchange) {
        return new ReportFields(
                exchange.field("method"),
                exchange.field("amount"),
                exchange.field("paidOn"),
                exchange.field("reference"),
                exchange.field("comment"),
                exchange.field("kept"));
    }

    /** What is wrong with the fields that cannot be read; they are null in the submission. */
    public List<FieldError> unreadable(Currency currency, Texts texts) {
        List<FieldError> errors = new ArrayList<>();
        if (money(currency, texts) == null) {
            errors.add(new FieldError("amount", amount.isEmpty() ? "required" : "invalid"));
        }
        if (day() == null) {
            errors.add(new FieldError("paidOn", paidOn.isEmpty() ? "required" : "invalid"));
        }
        return errors;
    }

    public PaymentSubmission submission(Invoice invoice, Texts texts, @Nullable DocumentId voucher) {
        return new PaymentSubmission(
                invoice.id(),
                id(method).map(PaymentMethodId::new).orElse(null),
                money(invoice.paid().currency(), texts),
                day(),
                reference,
                comment,
                voucher);
    }

    /** The same with this file to keep; without one what was kept before stays. */
    public ReportFields keeping(@Nullable DocumentId voucher) {
        return voucher == null
                ? this
                : new ReportFields(method, amount, paidOn, reference, comment, voucher.toString());
    }

    public Optional<DocumentId> keptFile() {
        return id(kept).map(DocumentId::new);
    }

    private @Nullable Money money(Currency currency, Texts texts) {
        return TypedAmount.parse(amount, currency, texts.locale()).orElse(null);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(paidOn);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
