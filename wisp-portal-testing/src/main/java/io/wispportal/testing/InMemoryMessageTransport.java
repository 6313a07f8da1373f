package io.wispportal.testing;

import io.wispportal.message.CapturedMessage;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.Channel;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps messages to phones instead of sending them; one sent twice with the same key is kept once. Can be told to fail
 * and what it can send.
 *
 * <p>Mutable state: the messages, newest first, and what it was told; guarded by this object.
 */
public final class InMemoryMessageTransport implements MessageTransport, CapturedMessages {

    private final Clock clock;
    private final Map<TenantId, Deque<CapturedMessage>> kept = new LinkedHashMap<>();
    private Set<Channel> channels = Set.of(Channel.SMS);
    private boolean honoursKeys = true;
    private @Nullable SendResult failure;

    public InMemoryMessageTransport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Set<Channel> channels(TenantId tenant) {
        return channels;
    }

    @Override
    public synchronized boolean honoursKeys(TenantId tenant, Channel channel) {
        return honoursKeys;
    }

    @Override
    public synchronized SendResult send(TenantId tenant, PhoneMessage message) {
        if (!channels.contains(message.channel())) {
            return SendResult.refused("No hay pasarela para " + message.channel() + ".");
        }
        if (failure != null) {
            return failure;
        }
        Deque<CapturedMessage> messages = kept.computeIfAbsent(tenant, none -> new ArrayDeque<>());
        if (messages.stream().noneMatch(other -> other.message().key().equals(message.key()))) {
            messages.addFirst(new CapturedMessage(message, clock.instant()));
        }
        return SendResult.accepted(message.key().toString());
    }

    @Override
    public synchronized List<CapturedMessage> latest(TenantId tenant, int limit) {
        return kept.getOrDefault(tenant, new ArrayDeque<>()).stream()
                .limit(limit)
                .toList();
    }

    /** From now on every try ends like this. */
    public synchronized void answer(SendResult result) {
        failure = result;
    }

    /** From now on messages go through again. */
    public synchronized void recover() {
        failure = null;
    }

    /** From now on it sends over these. */
    public synchronized void offer(Channel... some) {
        channels = Set.of(some);
    }

    /** From now on a message sent twice would arrive twice. */
    public synchronized void ignoreKeys() {
        honoursKeys = false;
    }
}
