package io.wispportal.jpa;

import io.wispportal.Transactions;
import io.wispportal.message.CapturedMail;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.Mail;
import io.wispportal.message.MailSender;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps mail in the table {@code captured_mail} instead of sending it, for installations without a mail server. */
public final class JpaMailbox implements MailSender, CapturedMails {

    private static final Columns COLUMNS = Columns.of("m", """
            id uuid, from_name varchar, reply_to varchar, recipient varchar, subject varchar, body varchar,
            captured_at instant""");
    private static final String LATEST =
            COLUMNS.from("captured_mail m where m.tenant_id = ? order by m.captured_at desc, m.id desc limit ?");

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    /** @param transactions of the same persistence unit; each mail is kept in one of its own */
    public JpaMailbox(EntityManagers managers, Transactions transactions, Clock clock) {
        this.sql = new Sql(managers);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void send(TenantId tenant, Mail mail) {
        Instant now = clock.instant();
        transactions.runInTransaction(() -> sql.into("captured_mail")
                .set("tenant_id", tenant.value())
                .set("id", mail.key().value())
                .set("from_name", mail.fromName())
                .set("reply_to", mail.replyTo())
                .set("recipient", mail.to())
                .set("subject", mail.subject())
                .set("body", mail.text())
                .set("captured_at", now)
                .addIfNew());
    }

    @Override
    public List<CapturedMail> latest(TenantId tenant, int limit) {
        return sql.list(JpaMailbox::read, LATEST, tenant.value(), limit);
    }

    private static CapturedMail read(Row row) {
        Mail mail = new Mail(
                new OutboxEntryId(row.uuid()), row.text(), row.textOrNull(), row.text(), row.text(), row.text());
        return new CapturedMail(mail, row.instant());
    }
}
