package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * In which order commands are done that run at the same time, and how their replies are mixed: as the seed wills.
 *
 * <p>Mutable state: the commands collected, and the chance.
 */
final class Shuffle {

    private final boolean on;
    private final Random random;
    private List<Job> pool = new ArrayList<>();

    Shuffle(boolean on, long seed) {
        this.on = on;
        this.random = new Random(seed);
    }

    /** Without a tag nobody could tell whose the replies are. */
    boolean takes(Job job) {
        return on && !job.command().tag().isEmpty();
    }

    /** Whether it is the first since they were taken. */
    boolean collect(Job job) {
        pool.add(job);
        return pool.size() == 1;
    }

    List<Job> takeAll() {
        List<Job> taken = pool;
        pool = new ArrayList<>();
        Collections.shuffle(taken, random);
        return taken;
    }

    /** Replies to one command stay in their order. */
    List<Sentence> merge(List<List<Sentence>> replies) {
        List<Queue<Sentence>> left = replies.stream()
                .filter(sentences -> !sentences.isEmpty())
                .<Queue<Sentence>>map(ArrayDeque::new)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Sentence> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            int index = random.nextInt(left.size());
            Queue<Sentence> next = left.get(index);
            merged.add(next.remove());
            if (next.isEmpty()) {
                left.remove(index);
            }
        }
        return merged;
    }
}
