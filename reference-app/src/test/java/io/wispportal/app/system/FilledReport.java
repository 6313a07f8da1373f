package io.wispportal.app.system;

import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.util.UUID;

/**
 * A form of a payment report that lacks only the last click: its file is sent and waits.
 *
 * @param kept the file that waits; it stays with the customer until a report takes it
 */
record FilledReport(Visitor sender, String token, String kept, String method, String paidOn) {

    /** @param invoice any of the sender's that is pending */
    static FilledReport by(Visitor sender, String invoice) {
        Payer payer = new Payer(sender);
        SentFile photo = new SentFile(
                "voucher", "recibo.png", Photos.receipt(UUID.randomUUID().toString()));
        Answer incomplete = sender.upload(Payer.path(invoice), photo, "amount", "");
        return new FilledReport(
                sender,
                incomplete.input("form-token"),
                incomplete.input("kept"),
                payer.transfer(invoice),
                payer.form(invoice).input("paidOn"));
    }

    /** With another file, after a report has taken this one. */
    FilledReport anew(String invoice) {
        return by(sender, invoice);
    }

    int sendOn(String invoice) {
        return sender.postWithToken(
                        Payer.path(invoice),
                        token,
                        "method",
                        method,
                        "amount",
                        "349.00",
                        "paidOn",
                        paidOn,
                        "reference",
                        "r",
                        "kept",
                        kept)
                .status();
    }
}
