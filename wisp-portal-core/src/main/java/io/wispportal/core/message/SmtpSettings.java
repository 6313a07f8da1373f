package io.wispportal.core.message;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over.
 *
 * @param user     null: without signing in
 * @param from     the installation's own address; a tenant is the name before it
 * @param startTls whether the connection must be encrypted before anything is said
 */
public record SmtpSettings(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String from,
        boolean startTls) {

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "30000");
        properties.setProperty("mail.smtp.writetimeout", "30000");
        return properties;
    }

    /** Does not print the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", from " + from + "]";
    }
}
