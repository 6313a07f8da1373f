package io.wispportal.core.message;

import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.OutboxEntry;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Writes and sends the mail of a promise. */
public final class MailDelivery implements Delivery {

    private final TenantDirectory tenants;
    private final ReportLetters letters;
    private final MailSender sender;

    public MailDelivery(TenantDirectory tenants, ReportLetters letters, MailSender sender) {
        this.tenants = tenants;
        this.letters = letters;
        this.sender = sender;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry entry) {
        Tenant of = tenants.byId(tenant).orElseThrow();
        Optional<Letter> letter = letters.write(of, entry.kind(), entry.subject());
        if (letter.isEmpty()) {
            return Optional.of("Ya no existe el reporte de pago.");
        }
        String to = letter.get().to();
        if (to == null) {
            return Optional.of(letter.get().missing());
        }
        sender.send(tenant, writable(of, entry, letter.get(), to));
        return Optional.empty();
    }

    /** An address that is none stays none, however often one tries. */
    private static Mail writable(Tenant tenant, OutboxEntry entry, Letter letter, String to) {
        try {
            return mail(tenant, entry, letter, to);
        } catch (IllegalArgumentException unusable) {
            throw new MailRefusedException("No se puede escribir a esta dirección de correo: " + to, unusable);
        }
    }

    private static Mail mail(Tenant tenant, OutboxEntry entry, Letter letter, String to) {
        return new Mail(entry.id(), tenant.name(), tenant.contact().email(), to, letter.subject(), letter.text());
    }
}
