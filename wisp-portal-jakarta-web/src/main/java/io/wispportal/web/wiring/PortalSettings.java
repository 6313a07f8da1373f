package io.wispportal.web.wiring;

import io.wispportal.core.message.SmtpSettings;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.core.tenant.PortalAddresses;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sets, read by {@link Configuration}; docs/configuration.md lists the keys.
 *
 * @param portalHost the default portal host, {@code PORTAL_HOST}
 * @param staffHost  the console's host, {@code PORTAL_STAFF_HOST}
 * @param data       the folder of keys and documents, {@code PORTAL_DATA}
 * @param keyset     the installation's keys, {@code PORTAL_KEYSET}, or null
 * @param proxies    whose X-Forwarded headers are believed, {@code PORTAL_TRUSTED_PROXIES}
 * @param demo       whether an empty database gets the demo data, {@code PORTAL_DEMO}; the runnable jar decides it
 * @param addresses  where the portal is from outside, {@code PORTAL_PUBLIC_HTTPS} and {@code PORTAL_PUBLIC_PORT}
 * @param outboundAllowed networks inside that gateways may be in, {@code PORTAL_OUTBOUND_ALLOWED}
 * @param behindRouters customers behind routers, {@code PORTAL_CUSTOMER_NETWORKS} and {@code PORTAL_NOTICE_TENANT}
 * @param sms        the installation's gateway, {@code PORTAL_SMS_URL} and following; null: SMS are kept for staff to see
 * @param captcha    the captcha of the default portal host, {@code PORTAL_CAPTCHA_SITE_KEY} and following
 * @param smtp       the mail server, {@code PORTAL_SMTP_HOST} and following; null: mails are kept for staff to see
 */
public record PortalSettings(
        String portalHost,
        String staffHost,
        Path data,
        @Nullable String keyset,
        List<String> proxies,
        boolean demo,
        PortalAddresses addresses,
        List<String> outboundAllowed,
        BehindRouters behindRouters,
        @Nullable SmsGateway sms,
        CaptchaChoice captcha,
        @Nullable SmtpSettings smtp) {

    private static final String LOCAL = "localhost";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int DEMO_PORT = 8080;
    private static final String NEW_KEYSET = "java -jar wisp-portal.jar keyset";

    /** What this process was started with. */
    public static PortalSettings ofThisProcess() {
        return from(Configuration.ofThisProcess());
    }

    /** @throws InvalidSettingException naming the first key whose value cannot be */
    public static PortalSettings from(Configuration configuration) {
        PortalSettings settings = new PortalSettings(
                configuration.text("PORTAL_HOST").orElse(LOCAL),
                configuration.text("PORTAL_STAFF_HOST").orElse("admin.localhost"),
                Path.of(configuration.text(DatabaseSettings.DATA).orElse("data")),
                configuration.text("PORTAL_KEYSET").orElse(null),
                configuration.list("PORTAL_TRUSTED_PROXIES"),
                configuration.flag("PORTAL_DEMO", false),
                addresses(configuration),
                configuration.list("PORTAL_OUTBOUND_ALLOWED"),
                BehindRouters.from(configuration),
                SmsGateway.from(configuration),
                CaptchaChoice.from(configuration),
                smtp(configuration));
        settings.check();
        return settings;
    }

    /** The demo is reached where the packaged server listens; anything else, unless it says otherwise, over https. */
    private static PortalAddresses addresses(Configuration configuration) {
        boolean demo = configuration.flag("PORTAL_DEMO", false);
        boolean secure = configuration.flag("PORTAL_PUBLIC_HTTPS", !demo);
        int usual = secure ? HTTPS_PORT : demo ? configuration.port("PORT", DEMO_PORT) : HTTP_PORT;
        String host = configuration.text("PORTAL_HOST").orElse(LOCAL);
        return new PortalAddresses(secure, host, configuration.port("PORTAL_PUBLIC_PORT", usual));
    }

    /** The way out to gateways. */
    Outbound outbound() {
        return Outbound.allowing(
                outboundAllowed.stream().map(AddressRange::parse).toList());
    }

    private void check() {
        require(
                !portalHost.equalsIgnoreCase(staffHost),
                "PORTAL_STAFF_HOST debe ser otro que PORTAL_HOST, y es «" + staffHost + "».");
        requireRanges("PORTAL_TRUSTED_PROXIES", proxies);
        requireRanges("PORTAL_OUTBOUND_ALLOWED", outboundAllowed);
        require(keyset != null || demo, "Falta PORTAL_KEYSET, las claves de la instalación. Una nueva: " + NEW_KEYSET);
        require(
                keyset == null || keyset.strip().matches("[\\w=-]+\\.[\\w=-]+"),
                "PORTAL_KEYSET no contiene claves que se puedan leer. Una nueva: " + NEW_KEYSET);
    }

    private static void requireRanges(String key, List<String> ranges) {
        ranges.stream()
                .filter(range -> !AddressRange.isValid(range))
                .findFirst()
                .ifPresent(range -> {
                    throw new InvalidSettingException(
                            key + " lleva direcciones o rangos como 10.0.0.0/8, y «" + range + "» no lo es.");
                });
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidSettingException(message);
        }
    }

    /** Does not print the keys. */
    @Override
    public String toString() {
        return "PortalSettings[" + portalHost + ", " + staffHost + ", " + data + "]";
    }

    /** All keys are read, so that a wrong one is told even while there is no mail server. */
    private static @Nullable SmtpSettings smtp(Configuration configuration) {
        String host = configuration.text("PORTAL_SMTP_HOST").orElse(null);
        int port = configuration.port("PORTAL_SMTP_PORT", 25);
        boolean startTls = configuration.flag("PORTAL_SMTP_STARTTLS", false);
        return host == null
                ? null
                : new SmtpSettings(
                        host,
                        port,
                        configuration.text("PORTAL_SMTP_USER").orElse(null),
                        configuration.text("PORTAL_SMTP_PASSWORD").orElse(null),
                        configuration.text("PORTAL_MAIL_FROM").orElse("portal@localhost"),
                        startTls);
    }
}
