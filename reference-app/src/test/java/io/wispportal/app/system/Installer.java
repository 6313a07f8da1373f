package io.wispportal.app.system;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A signed-in member of the staff who works on requests for installations. */
record Installer(Visitor visitor) {

    static final String LIST = "/admin/instalaciones";

    private static final String ID = "([0-9a-f-]{36})";

    /** The address of the request of this name that waits. */
    String request(String name) {
        return visitor.get(LIST)
                .find("href=\"(" + LIST + "/[0-9a-f-]{36})\"[^>]*>" + name + "<")
                .orElseThrow();
    }

    /** A document's file: {@code frente}, {@code reverso}, {@code domicilio} or {@code cupon}. */
    Answer document(String request, String kind) {
        return visitor.get(request + "/documentos/" + kind);
    }

    /** Agrees on an installation today, at the router {@code torre-norte}. */
    Answer activate(String request, String ip, String queue) {
        Answer form = visitor.get(request + "/activar");
        return visitor.post(
                request + "/activar",
                "version",
                form.input("version"),
                "date",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "technician",
                "Beto",
                "zone",
                "Centro",
                "cost",
                "1,200.00",
                "plan",
                chosen(form, "Internet Hogar 100"),
                "router",
                chosen(form, "torre-norte"),
                "ip",
                ip,
                "queue",
                queue);
    }

    private static String chosen(Answer form, String label) {
        return form.find("value=\"" + ID + "\">" + label).orElseThrow();
    }
}
