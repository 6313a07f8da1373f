package io.wispportal.jpa;

import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendState;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers tries in the table {@code send_attempt}. */
final class JpaSendLog implements SendLog {

    private static final String FIND = Columns.of(
                    "a",
                    "id uuid, channel varchar, recipient varchar, state varchar, begun_at instant, segments integer,"
                            + " cause varchar")
            .from("send_attempt a where a.tenant_id = ? and a.id = ?");

    private final Sql sql;

    JpaSendLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean begin(TenantId tenant, SendAttempt attempt) {
        return sql.into("send_attempt")
                        .set("tenant_id", tenant.value())
                        .set("id", attempt.key().value())
                        .set("channel", attempt.channel())
                        .set("recipient", attempt.to())
                        .set("state", SendState.SENDING)
                        .set("begun_at", attempt.at())
                        .set("segments", attempt.segments())
                        .set("cause", attempt.cause())
                        .addIfNew()
                || beginAgain(tenant, attempt);
    }

    private boolean beginAgain(TenantId tenant, SendAttempt attempt) {
        return sql.changeOne(
                """
                update send_attempt set state = 'SENDING', channel = ?, recipient = ?, begun_at = ?, segments = ?,
                    cause = ?
                where tenant_id = ? and id = ? and state in ('NOT_SENT', 'AGAIN')""",
                attempt.channel(),
                attempt.to(),
                attempt.at(),
                attempt.segments(),
                attempt.cause(),
                tenant.value(),
                attempt.key().value());
    }

    @Override
    public boolean end(TenantId tenant, OutboxEntryId key, SendState state) {
        return sql.changeOne(
                "update send_attempt set state = ? where tenant_id = ? and id = ? and state = 'SENDING'",
                state,
                tenant.value(),
                key.value());
    }

    @Override
    public void again(TenantId tenant, Collection<OutboxEntryId> keys) {
        if (!keys.isEmpty()) {
            sql.change(
                    "update send_attempt set state = ? where tenant_id = ? and id in ? and state = ?",
                    SendState.AGAIN,
                    tenant.value(),
                    values(keys),
                    SendState.UNSURE);
        }
    }

    @Override
    public Map<OutboxEntryId, SendState> states(TenantId tenant, Collection<OutboxEntryId> keys) {
        Map<OutboxEntryId, SendState> states = new HashMap<>();
        if (!keys.isEmpty()) {
            sql.list(
                    row -> states.put(new OutboxEntryId(row.uuid()), row.constant(SendState.class)),
                    "select a.id, a.state from send_attempt a where a.tenant_id = ? and a.id in ?",
                    tenant.value(),
                    values(keys));
        }
        return states;
    }

    private static List<UUID> values(Collection<OutboxEntryId> keys) {
        return keys.stream().map(OutboxEntryId::value).toList();
    }

    @Override
    public Optional<SendAttempt> find(TenantId tenant, OutboxEntryId key) {
        return sql.first(JpaSendLog::read, FIND, tenant.value(), key.value());
    }

    @Override
    public int count(TenantId tenant, Channel channel, Instant after) {
        return Math.toIntExact(number("count(*)", left(tenant, after).and("a.channel = ?", channel)));
    }

    @Override
    public int countTo(TenantId tenant, String to, Instant after, @Nullable SendCause cause) {
        Where where = left(tenant, after).and("a.recipient = ?", to);
        return Math.toIntExact(number("count(*)", cause == null ? where : where.and("a.cause = ?", cause)));
    }

    @Override
    public int numbers(TenantId tenant, String block, Instant after) {
        Where where = left(tenant, after)
                .and("a.cause = ?", SendCause.EVENT)
                .and("substring(a.recipient, 1, " + block.length() + ") = ?", block);
        return Math.toIntExact(number("count(distinct a.recipient)", where));
    }

    @Override
    public int tries(TenantId tenant, Channel channel, Instant after) {
        return Math.toIntExact(number("count(*)", begun(tenant, after).and("a.channel = ?", channel)));
    }

    @Override
    public long segments(TenantId tenant, Channel channel, Instant after) {
        return number("coalesce(sum(a.segments), 0)", left(tenant, after).and("a.channel = ?", channel));
    }

    private static Where left(TenantId tenant, Instant after) {
        return begun(tenant, after).and("a.state <> ?", SendState.NOT_SENT);
    }

    private static Where begun(TenantId tenant, Instant after) {
        return new Where().and("a.tenant_id = ?", tenant.value()).and("a.begun_at > ?", after);
    }

    private long number(String counted, Where where) {
        return sql.first(Row::number, "select " + counted + " as many from send_attempt a" + where, where.values())
                .orElseThrow();
    }

    private static SendAttempt read(Row row) {
        return new SendAttempt(
                new OutboxEntryId(row.uuid()),
                row.constant(Channel.class),
                row.text(),
                row.constant(SendState.class),
                row.instant(),
                row.integer(),
                row.constant(SendCause.class));
    }
}
