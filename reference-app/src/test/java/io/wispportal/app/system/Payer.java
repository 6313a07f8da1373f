package io.wispportal.app.system;

import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;

/** A signed-in customer who reports payments the way the pages offer it. */
record Payer(Visitor visitor) {

    private static final String ID = "([0-9a-f-]{36})";

    /** The id of the invoice that the list shows first. */
    String invoice() {
        return visitor.get("/mis-facturas").find("/mis-facturas/" + ID).orElseThrow();
    }

    Answer report(String invoice, byte[] photo, String reference) {
        return report(invoice, photo, reference, form(invoice).input("paidOn"));
    }

    Answer report(String invoice, byte[] photo, String reference, String paidOn) {
        return visitor.upload(
                path(invoice),
                new SentFile("voucher", "comprobante.png", photo),
                "method",
                transfer(invoice),
                "amount",
                form(invoice).input("amount"),
                "paidOn",
                paidOn,
                "reference",
                reference);
    }

    /** Reports and answers the report's id. */
    String reported(String invoice, byte[] photo, String reference) {
        Answer answer = report(invoice, photo, reference);
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.words());
        }
        return answer.location().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    Answer form(String invoice) {
        return visitor.get(path(invoice));
    }

    /** The id of the method that is shown as "Transferencia". */
    String transfer(String invoice) {
        return form(invoice)
                .find("value=\"" + ID + "\"[^>]*><label[^>]*>Transferencia<")
                .orElseThrow();
    }

    static String path(String invoice) {
        return "/mis-facturas/" + invoice + "/reportar";
    }
}
