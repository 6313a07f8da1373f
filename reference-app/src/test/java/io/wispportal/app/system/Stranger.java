package io.wispportal.app.system;

import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.Visitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody without an account, at the pages of a company that anybody may use.
 *
 * @param company its name in addresses
 */
record Stranger(Visitor visitor, String company) {

    private static final String ID = "([0-9a-f-]{36})";
    private static final String CAPTCHA = "g-recaptcha-response";

    /** Looks up a balance. */
    Answer look(String by, String value) {
        String solved = visitor.get(balance()).input(CAPTCHA);
        return visitor.post(balance(), "by", by, "value", value, CAPTCHA, solved);
    }

    /** The id of the only invoice that was found. */
    String invoice() {
        return visitor.get(balance() + "/pendientes")
                .find(balance() + "/pagar/" + ID + "/reportar")
                .orElseThrow();
    }

    /** Reports that the invoice is paid in full, with the first method that the page offers. */
    Answer report(String invoice, byte[] photo, String reference) {
        String path = balance() + "/pagar/" + invoice + "/reportar";
        Answer form = visitor.get(path);
        return visitor.upload(
                path,
                new SentFile("voucher", "comprobante.png", photo),
                "method",
                form.input("method"),
                "amount",
                form.input("amount"),
                "paidOn",
                form.input("paidOn"),
                "reference",
                reference);
    }

    /** Asks for the service of the company, as Íñigo Peña Ruiz. {@code more}: names and values of other fields. */
    Answer request(String email, List<SentFile> files, String... more) {
        Answer form = visitor.get(request());
        List<String> fields = new ArrayList<>(List.of(
                "form",
                form.input("form"),
                CAPTCHA,
                form.input(CAPTCHA),
                "firstName",
                "Íñigo",
                "lastNames",
                "Peña Ruiz",
                "phone",
                "999 123 4567",
                "address",
                "Calle 5 núm. 7",
                "email",
                email));
        fields.addAll(List.of(more));
        return visitor.upload(request(), files, fields.toArray(String[]::new));
    }

    private String balance() {
        return "/saldo/" + company;
    }

    private String request() {
        return "/solicitar-instalacion/" + company;
    }
}
