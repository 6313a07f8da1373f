package io.wispportal.core.batch;

import io.wispportal.Money;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.core.message.SendingRoom;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param counts how many recipients are in each state
 * @param room   what may leave now; null: there is no gateway
 */
public record BatchProgress(
        MessageBatch batch,
        Map<RecipientState, Integer> counts,
        @Nullable SendingRoom room) {

    public BatchProgress {
        counts = Map.copyOf(counts);
    }

    public int count(RecipientState state) {
        return counts.getOrDefault(state, 0);
    }

    public int recipients() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that do not wait any more. */
    public int settled() {
        return recipients() - count(RecipientState.WAITING);
    }

    /** Whether as many messages have left as may within 24 hours, so that it goes on later. */
    public boolean full() {
        return room != null && room.messages() == 0;
    }

    /** How many may leave within 24 hours. */
    public int cap() {
        return room == null ? 0 : room.dailyCap();
    }

    /** What may be spent within 24 hours, if it is spent, so that it goes on later; else null. */
    public @Nullable Money spent() {
        return room != null && room.isSpent()
                ? Objects.requireNonNull(room.budget()).price().dailyCap()
                : null;
    }
}
