package io.wispportal.web;

import io.wispportal.core.StaffCaller;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Somebody who asks {@code wispmega} for the service with the public form. */
final class Prospect {

    static final String PAGE = "/solicitar-instalacion/wispmega";

    private static final Map<String, String> FILLED =
            Map.of("firstName", "Eva", "lastNames", "Pérez", "phone", "55 1234 5678", "address", "Calle 5");

    private final TestPortal portal;
    private final Visitor visitor;

    Prospect(TestPortal portal) {
        this.portal = portal;
        this.visitor = portal.visitor();
    }

    Answer open(String path) {
        return visitor.get(path);
    }

    /** Sends a filled form with these files and the captcha; {@code instead}: names and values that count instead. */
    Answer send(List<SentFile> files, String... instead) {
        Map<String, String> fields = new LinkedHashMap<>(FILLED);
        fields.put("captcha-answer", open(PAGE).input("captcha-answer"));
        for (int i = 0; i < instead.length; i += 2) {
            fields.put(instead[i], instead[i + 1]);
        }
        return visitor.upload(
                PAGE,
                files,
                fields.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray(String[]::new));
    }

    Answer send(SentFile file, String... instead) {
        return send(List.of(file), instead);
    }

    /** From now on the company asks for no documents. */
    void documentsAreOptional() {
        StaffCaller admin = portal.demo().staff("admin@wispmega");
        TenantSettings now = portal.memory().portal().settings().current(admin);
        portal.memory()
                .portal()
                .settings()
                .change(admin, now.version(), now.with(new InstallationSettings(false, false, false)));
    }

    /** What the company received. */
    List<InstallationRow> requests() {
        return portal.memory()
                .portal()
                .installationDesk()
                .list(portal.demo().staff("admin@wispmega"), Set.of(InstallationState.REQUESTED), null)
                .items();
    }

    static SentFile photo(String field) {
        return photo(field, "foto.png");
    }

    static SentFile photo(String field, String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new SentFile(field, name, bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The three documents. */
    static List<SentFile> documents() {
        return List.of(
                photo("idFront"), photo("idBack"), new SentFile("addressProof", "recibo.pdf", SampleFiles.pdf()));
    }
}
