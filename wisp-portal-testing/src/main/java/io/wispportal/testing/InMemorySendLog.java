package io.wispportal.testing;

import static io.wispportal.testing.Table.SEND_ATTEMPTS;

import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendState;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries to send in memory. */
public final class InMemorySendLog implements SendLog {

    private final InMemoryDatabase database;

    public InMemorySendLog(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean begin(TenantId tenant, SendAttempt attempt) {
        SendAttempt begun = in(attempt, SendState.SENDING);
        return database.insertUnlessThere(SEND_ATTEMPTS, tenant, attempt.key(), begun)
                || database.change(
                        SEND_ATTEMPTS,
                        tenant,
                        attempt.key(),
                        last -> last.state() == SendState.NOT_SENT || last.state() == SendState.AGAIN,
                        last -> begun);
    }

    @Override
    public boolean end(TenantId tenant, OutboxEntryId key, SendState state) {
        return database.change(
                SEND_ATTEMPTS, tenant, key, now -> now.state() == SendState.SENDING, now -> in(now, state));
    }

    @Override
    public void again(TenantId tenant, Collection<OutboxEntryId> keys) {
        keys.forEach(key -> database.change(
                SEND_ATTEMPTS,
                tenant,
                key,
                last -> last.state() == SendState.UNSURE,
                last -> in(last, SendState.AGAIN)));
    }

    @Override
    public Map<OutboxEntryId, SendState> states(TenantId tenant, Collection<OutboxEntryId> keys) {
        return keys.stream()
                .distinct()
                .flatMap(key -> find(tenant, key).stream())
                .collect(Collectors.toMap(SendAttempt::key, SendAttempt::state));
    }

    @Override
    public Optional<SendAttempt> find(TenantId tenant, OutboxEntryId key) {
        return database.find(SEND_ATTEMPTS, tenant, key);
    }

    @Override
    public int count(TenantId tenant, Channel channel, Instant after) {
        return Math.toIntExact(left(tenant, after)
                .filter(attempt -> attempt.channel() == channel)
                .count());
    }

    @Override
    public int countTo(TenantId tenant, String to, Instant after, @Nullable SendCause cause) {
        return Math.toIntExact(left(tenant, after)
                .filter(attempt -> attempt.to().equals(to))
                .filter(attempt -> cause == null || attempt.cause() == cause)
                .count());
    }

    @Override
    public int numbers(TenantId tenant, String block, Instant after) {
        return Math.toIntExact(left(tenant, after)
                .filter(attempt -> attempt.cause() == SendCause.EVENT)
                .map(SendAttempt::to)
                .filter(number -> number.startsWith(block))
                .distinct()
                .count());
    }

    @Override
    public int tries(TenantId tenant, Channel channel, Instant after) {
        return Math.toIntExact(begun(tenant, after)
                .filter(attempt -> attempt.channel() == channel)
                .count());
    }

    @Override
    public long segments(TenantId tenant, Channel channel, Instant after) {
        return left(tenant, after)
                .filter(attempt -> attempt.channel() == channel)
                .mapToLong(SendAttempt::segments)
                .sum();
    }

    private Stream<SendAttempt> left(TenantId tenant, Instant after) {
        return begun(tenant, after).filter(attempt -> attempt.state() != SendState.NOT_SENT);
    }

    private Stream<SendAttempt> begun(TenantId tenant, Instant after) {
        return database.all(SEND_ATTEMPTS, tenant)
                .filter(attempt -> attempt.at().isAfter(after));
    }

    private static SendAttempt in(SendAttempt attempt, SendState state) {
        return new SendAttempt(
                attempt.key(),
                attempt.channel(),
                attempt.to(),
                state,
                attempt.at(),
                attempt.segments(),
                attempt.cause());
    }
}
