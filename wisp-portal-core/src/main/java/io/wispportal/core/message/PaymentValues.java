package io.wispportal.core.message;

import io.wispportal.Money;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.core.money.MoneyText;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.tenant.Tenant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What messages about a payment tell.
 *
 * @param entry the registered payment, or null before that
 */
record PaymentValues(
        Tenant tenant,
        Customer customer,
        Invoice invoice,
        Money amount,
        @Nullable LedgerEntry entry) implements TemplateText.Values {

    @Override
    public String of(String tag) {
        return switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.CUSTOMER -> customer.fullName();
            case TemplateTags.USER_NAME -> customer.userName().at(tenant.slug());
            case TemplateTags.INVOICE -> invoice.number();
            case TemplateTags.MONTH ->
                DateTimeFormatter.ofPattern("LLLL", tenant.locale()).format(invoice.issuedOn()) + " de "
                        + invoice.issuedOn().getYear();
            case TemplateTags.AMOUNT -> MoneyText.of(amount, tenant.locale());
            case TemplateTags.REMAINDER -> remainder();
            case TemplateTags.SIGNATURE -> LetterTexts.of(tenant).signature(tenant);
            default -> throw new IllegalArgumentException("no message about a payment has the tag " + tag);
        };
    }

    /** What is still to pay of the invoice, or what was paid beyond it. */
    private String remainder() {
        LetterTexts texts = LetterTexts.of(tenant);
        if (entry != null && entry.credit().isPositive()) {
            return texts.format("credit", MoneyText.of(entry.credit(), tenant.locale()));
        }
        return invoice.due().isPositive() ? texts.format("rest", MoneyText.of(invoice.due(), tenant.locale())) : "";
    }
}
