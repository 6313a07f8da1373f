package io.wispportal.web.wiring;

import io.wispportal.core.message.SmtpSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sets, each key a system property or an environment variable of the same name; docs/configuration.md
 * lists them.
 *
 * @param portalHost the default portal host, {@code PORTAL_HOST}
 * @param staffHost  the console's host, {@code PORTAL_STAFF_HOST}
 * @param data       the folder of keys and documents, {@code PORTAL_DATA}
 * @param keyset     the installation's keys, {@code PORTAL_KEYSET}, or null
 * @param proxies    whose X-Forwarded headers are believed, {@code PORTAL_TRUSTED_PROXIES}
 * @param demo       whether an empty database gets the demo data, {@code PORTAL_DEMO}
 * @param smtp       the mail server, {@code PORTAL_SMTP_HOST} and following; null: mails are kept for staff to see
 */
public record PortalSettings(
        String portalHost,
        String staffHost,
        Path data,
        @Nullable String keyset,
        List<String> proxies,
        boolean demo,
        @Nullable SmtpSettings smtp) {

    /** What this process was started with. */
    public static PortalSettings ofThisProcess() {
        return from(
                key -> System.getProperty(key, System.getenv(key)),
                DatabaseSettings.ofThisProcess().embedded());
    }

    /** @param embedded whether the database is the embedded one: then the demo is the default */
    static PortalSettings from(Function<String, @Nullable String> source, boolean embedded) {
        return new PortalSettings(
                read(source, "PORTAL_HOST").orElse("localhost"),
                read(source, "PORTAL_STAFF_HOST").orElse("admin.localhost"),
                Path.of(read(source, DatabaseSettings.DATA).orElse("data")),
                read(source, "PORTAL_KEYSET").orElse(null),
                list(read(source, "PORTAL_TRUSTED_PROXIES").orElse("")),
                read(source, "PORTAL_DEMO").map(Boolean::valueOf).orElse(embedded),
                read(source, "PORTAL_SMTP_HOST").map(host -> smtp(host, source)).orElse(null));
    }

    /** Does not print the keys. */
    @Override
    public String toString() {
        return "PortalSettings[" + portalHost + ", " + staffHost + ", " + data + "]";
    }

    private static SmtpSettings smtp(String host, Function<String, @Nullable String> source) {
        return new SmtpSettings(
                host,
                read(source, "PORTAL_SMTP_PORT").map(Integer::valueOf).orElse(25),
                read(source, "PORTAL_SMTP_USER").orElse(null),
                read(source, "PORTAL_SMTP_PASSWORD").orElse(null),
                read(source, "PORTAL_MAIL_FROM").orElse("portal@localhost"),
                read(source, "PORTAL_SMTP_STARTTLS").map(Boolean::valueOf).orElse(false));
    }

    private static Optional<String> read(Function<String, @Nullable String> source, String key) {
        return Optional.ofNullable(source.apply(key)).filter(value -> !value.isBlank());
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[ ,]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
