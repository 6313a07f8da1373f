package io.wispportal.jpa;

import io.wispportal.Transactions;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.Channel;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps SMS in the table {@code captured_message} instead of sending them, for installations without a gateway. */
public final class JpaPhoneBox implements MessageTransport, CapturedMessages {

    private static final Columns COLUMNS =
            Columns.of("m", "id uuid, channel varchar, recipient varchar, body varchar, captured_at instant");
    private static final String LATEST =
            COLUMNS.from("captured_message m where m.tenant_id = ? order by m.captured_at desc, m.id desc limit ?");

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    /** @param transactions of the same persistence unit; each message is kept in one of its own */
    public JpaPhoneBox(EntityManagers managers, Transactions transactions, Clock clock) {
        this.sql = new Sql(managers);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Set<Channel> channels(TenantId tenant) {
        return Set.of(Channel.SMS);
    }

    @Override
    public boolean honoursKeys(TenantId tenant, Channel channel) {
        return true;
    }

    @Override
    public SendResult send(TenantId tenant, PhoneMessage message) {
        if (message.channel() != Channel.SMS) {
            return SendResult.refused("No hay pasarela de WhatsApp.");
        }
        Instant now = clock.instant();
        transactions.runInTransaction(() -> sql.into("captured_message")
                .set("tenant_id", tenant.value())
                .set("id", message.key().value())
                .set("channel", message.channel())
                .set("recipient", message.to())
                .set("body", message.text())
                .set("captured_at", now)
                .addIfNew());
        return SendResult.accepted(message.key().toString());
    }

    @Override
    public List<CapturedMessage> latest(TenantId tenant, int limit) {
        return sql.list(JpaPhoneBox::read, LATEST, tenant.value(), limit);
    }

    private static CapturedMessage read(Row row) {
        PhoneMessage message =
                new PhoneMessage(new OutboxEntryId(row.uuid()), row.constant(Channel.class), row.text(), row.text());
        return new CapturedMessage(message, row.instant());
    }
}
