package io.wispportal.core.batch;

import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import java.util.Map;

/**
 * How far a batch is.
 *
 * @param counts how many recipients are in each state
 * @param cap    how many messages may leave within 24 hours
 * @param full   whether so many have left, so that it goes on later
 */
public record BatchProgress(MessageBatch batch, Map<RecipientState, Integer> counts, int cap, boolean full) {

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
}
