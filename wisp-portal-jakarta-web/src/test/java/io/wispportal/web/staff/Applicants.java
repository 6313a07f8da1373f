package io.wispportal.web.staff;

import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.preinstall.RequestForm;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.Answer;
import io.wispportal.web.SampleFiles;
import io.wispportal.web.SentFile;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** People who want the service of {@code wispmega}, and what staff fill in for them. */
final class Applicants {

    static final String NEW = "/admin/instalaciones/nueva";

    private final TestPortal portal;

    Applicants(TestPortal portal) {
        this.portal = portal;
    }

    /** Takes the request of Íñigo Peña Ruiz with these files; {@code more}: names and values that count instead. */
    Answer send(Visitor staff, String email, List<SentFile> files, String... more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "firstName",
                "Íñigo",
                "lastNames",
                "Peña Ruiz",
                "address",
                "Calle 5 núm. 7",
                "phone",
                "999 123 4567",
                "email",
                email));
        return staff.upload(NEW, files, sent(fields, more));
    }

    /** Names and values; those of {@code instead} count instead. */
    private static String[] sent(Map<String, String> fields, String... instead) {
        for (int i = 0; i < instead.length; i += 2) {
            fields.put(instead[i], instead[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** The same with the three documents, and a coupon; the address of its page. */
    String taken(Visitor staff, String email) {
        List<SentFile> files = Stream.concat(documents().stream(), Stream.of(picture("coupon")))
                .toList();
        return send(staff, email, files).location().replaceFirst("\\?.*", "");
    }

    /** A stranger sends the public form. */
    void submitted(String email) {
        Tenant tenant = portal.demo().tenant("wispmega");
        List<DocumentId> documents = Stream.of(
                        IdentityDocumentKind.ID_FRONT, IdentityDocumentKind.ID_BACK, IdentityDocumentKind.ADDRESS_PROOF)
                .map(kind -> received(tenant, kind))
                .toList();
        RequestForm form = new RequestForm(
                UUID.randomUUID(), "Olga", "Paz", "", email, "Calle 9", "", "", "", "55 1234 5678", "", "", documents);
        portal.memory().portal().requesting().submit(tenant, "198.51.100.7", CaptchaPass.FULL, form, List.of());
    }

    private DocumentId received(Tenant tenant, IdentityDocumentKind kind) {
        try {
            return portal.memory()
                    .portal()
                    .identityDocuments()
                    .receive(FileSender.staff(tenant.id()), kind, "id.pdf", new ByteArrayInputStream(SampleFiles.pdf()))
                    .id();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Fills in the form of the activation and sends it; {@code instead}: names and values that count instead. */
    Answer activate(Visitor staff, String request, String ip, String queue, String... instead) {
        Answer form = staff.get(request + "/activar");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", form.input("version"));
        fields.put("date", "2026-11-30");
        fields.put("cost", "1,200.00");
        fields.put("plan", chosen(form, "Internet Hogar 100"));
        fields.put("router", chosen(form, "torre-norte"));
        fields.put("ip", ip);
        fields.put("queue", queue);
        fields.put("zone", "Centro");
        fields.put("technician", "Beto");
        return staff.post(request + "/activar", sent(fields, instead));
    }

    private static String chosen(Answer form, String label) {
        return form.find("value=\"([0-9a-f-]{36})\">" + label).orElse("");
    }

    static List<SentFile> documents() {
        return List.of(picture("idFront"), pdf("idBack"), pdf("addressProof"));
    }

    static SentFile pdf(String field) {
        return new SentFile(field, field + ".pdf", SampleFiles.pdf());
    }

    static SentFile picture(String field) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new SentFile(field, field + ".png", png.toByteArray());
    }
}
