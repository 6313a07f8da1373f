package io.wispportal.core.message;

import io.wispportal.core.message.template.Templates;
import io.wispportal.message.Mail;
import io.wispportal.message.MailAddress;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes and sends the mail of a promise. */
public final class MailDelivery implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final TenantDirectory tenants;
    private final AlertLetters alerts;
    private final ReportLetters letters;
    private final ResetLetters resets;
    private final DeviceLetters devices;
    private final InstallationLetters installations;
    private final MailSender sender;

    /** Mutable state: tenants of which the log has told that their address is none. */
    private final Set<TenantId> unusable = ConcurrentHashMap.newKeySet();

    public MailDelivery(
            TenantDirectory tenants,
            Templates templates,
            ReportLetters letters,
            ResetLetters resets,
            DeviceLetters devices,
            InstallationLetters installations,
            MailSender sender) {
        this.alerts = new AlertLetters(templates);
        this.tenants = tenants;
        this.letters = letters;
        this.resets = resets;
        this.devices = devices;
        this.installations = installations;
        this.sender = sender;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry entry) {
        Tenant of = tenants.byId(tenant).orElseThrow();
        Optional<Letter> letter = letter(of, entry);
        if (letter.isEmpty()) {
            return Optional.of(gone(entry.kind()));
        }
        String to = letter.get().to();
        if (to == null) {
            return Optional.of(letter.get().missing());
        }
        sender.send(tenant, writable(of, entry, letter.get(), to));
        return Optional.empty();
    }

    private Optional<Letter> letter(Tenant of, OutboxEntry entry) {
        return switch (entry.kind()) {
            case DEFAULT_PASSWORD_SPRAYED -> Optional.of(alerts.write(of, TemplateKind.DEFAULT_PASSWORD_SPRAYED));
            case NEW_DEVICE -> devices.write(of, entry.subject());
            case PASSWORD_RESET -> resets.write(of, entry.subject());
            case INSTALLATION_REQUESTED_TENANT, INSTALLATION_REQUESTED_APPLICANT, INSTALLATION_EMAIL_TAKEN ->
                installations.write(of, entry.kind(), entry.subject());
            case INSTALLATION_STEP -> Optional.empty();
            case REPORT_RECEIVED_TENANT,
                    REPORT_RECEIVED_CUSTOMER,
                    REPORT_APPROVED,
                    REPORT_RETURNED,
                    PAYMENT_REGISTERED,
                    PASSWORD_RESET_SMS -> letters.write(of, entry.kind(), entry.subject());
        };
    }

    private static String gone(OutboxKind kind) {
        return switch (kind) {
            case PASSWORD_RESET -> "Ya nadie espera este código.";
            case NEW_DEVICE -> "Ya no existe el cliente.";
            case INSTALLATION_REQUESTED_TENANT -> "Ya no existe la solicitud de instalación.";
            case INSTALLATION_REQUESTED_APPLICANT, INSTALLATION_EMAIL_TAKEN -> "La solicitud ya tiene otro correo.";
            default -> "Ya no existe el reporte de pago.";
        };
    }

    /** An address that is none stays none, however often one tries. */
    private Mail writable(Tenant tenant, OutboxEntry entry, Letter letter, String to) {
        try {
            return mail(tenant, entry, letter, to);
        } catch (IllegalArgumentException wrong) {
            throw new MailRefusedException("No se puede escribir a esta dirección de correo: " + to, wrong);
        }
    }

    private Mail mail(Tenant tenant, OutboxEntry entry, Letter letter, String to) {
        return new Mail(entry.id(), tenant.name(), replyTo(tenant), to, letter.subject(), letter.text());
    }

    /** One that is no address is left out: the mail is worth more than where an answer to it goes. */
    private @Nullable String replyTo(Tenant tenant) {
        String email = tenant.contact().email();
        if (email == null || MailAddress.isValid(email)) {
            return email;
        }
        if (unusable.add(tenant.id())) {
            LOG.warn("tenant {}: the contact e-mail is no mail address; mails go without Reply-To", tenant.id());
        }
        return null;
    }
}
