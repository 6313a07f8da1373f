package io.wispportal.testing;

import io.wispportal.message.CapturedMail;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps mails instead of sending them; a mail sent twice with the same key is kept once. Can be told to fail.
 *
 * <p>Mutable state: the mails, newest first, and the failure wanted; guarded by this object.
 */
public final class InMemoryMailSender implements MailSender, CapturedMails {

    private final Clock clock;
    private final Map<TenantId, Deque<CapturedMail>> kept = new LinkedHashMap<>();
    private Runnable failure = () -> {};

    public InMemoryMailSender(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void send(TenantId tenant, Mail mail) {
        failure.run();
        Deque<CapturedMail> mails = kept.computeIfAbsent(tenant, none -> new ArrayDeque<>());
        if (mails.stream().noneMatch(other -> other.mail().key().equals(mail.key()))) {
            mails.addFirst(new CapturedMail(mail, clock.instant()));
        }
    }

    @Override
    public synchronized List<CapturedMail> latest(TenantId tenant, int limit) {
        return kept.getOrDefault(tenant, new ArrayDeque<>()).stream()
                .limit(limit)
                .toList();
    }

    /** The mails of a tenant, oldest first. */
    public synchronized List<Mail> sent(TenantId tenant) {
        Deque<Mail> oldestFirst = new ArrayDeque<>();
        latest(tenant, Integer.MAX_VALUE).forEach(captured -> oldestFirst.addFirst(captured.mail()));
        return List.copyOf(oldestFirst);
    }

    /** From now on the mail server cannot be reached. */
    public synchronized void becomeUnavailable() {
        failure = () -> {
            throw new MailUnavailableException(
                    "El servidor de correo no responde.", new IllegalStateException("told to"));
        };
    }

    /** From now on every mail is refused for good. */
    public synchronized void refuse() {
        failure = () -> {
            throw new MailRefusedException("El servidor rechazó la dirección.", new IllegalStateException("told to"));
        };
    }

    /** From now on mails go through again. */
    public synchronized void recover() {
        failure = () -> {};
    }
}
