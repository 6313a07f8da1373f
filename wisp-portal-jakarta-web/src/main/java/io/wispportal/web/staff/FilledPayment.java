package io.wispportal.web.staff;

import io.wispportal.invoice.Invoice;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;

/**
 * A payment's form as filled in, readable or not.
 *
 * @param version the invoice's version that the form was made for
 */
public record FilledPayment(String method, String amount, String paidOn, String reference, String version) {

    /** What staff most likely want: the sum due, today. */
    static FilledPayment of(Invoice invoice, Texts texts) {
        return new FilledPayment(
                "", texts.typed(invoice.due()), texts.today().toString(), "", String.valueOf(invoice.version()));
    }

    static FilledPayment of(Exchange exchange) {
        return new FilledPayment(
                exchange.field("method"),
                exchange.field("amount"),
                exchange.field("paidOn"),
                exchange.field("reference"),
                exchange.field("version"));
    }

    /** For the invoice as it is now: staff have seen what changed and may send it again. */
    FilledPayment with(Invoice now) {
        return new FilledPayment(method, amount, paidOn, reference, String.valueOf(now.version()));
    }
}
