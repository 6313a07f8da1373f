package io.wispportal.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that do the same again and again for some seconds, each on a thread of its own. */
final class Load {

    private final int clients;
    private final long nanos;

    Load(int clients, int seconds) {
        this.clients = clients;
        this.nanos = seconds * 1_000_000_000L;
    }

    /** What one client does again and again. Used by one thread. */
    @FunctionalInterface
    interface Work extends AutoCloseable {

        /** Whether the answer was right. */
        boolean once(SplittableRandom random) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Where each client gets its work. */
    @FunctionalInterface
    interface Start {
        Work work() throws IOException;
    }

    /** Nanoseconds of each time, all clients together, shortest first, and how many answers were wrong. */
    record Outcome(List<Long> nanos, long wrong, double seconds) {

        /** How often a second. */
        double rate() {
            return nanos.size() / seconds;
        }

        /** How long this share of all took at most. */
        double millis(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1, Math.floor(nanos.size() * share))) / 1e6;
        }
    }

    Outcome run(Start each) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        List<Callable<Client>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Client client = new Client(new SplittableRandom(start + i), start + nanos);
            all.add(() -> client.run(each));
        }
        try {
            List<Future<Client>> done = threads.invokeAll(all);
            double seconds = (System.nanoTime() - start) / 1e9;
            return outcome(done, seconds);
        } finally {
            threads.shutdown();
        }
    }

    private static Outcome outcome(List<Future<Client>> done, double seconds)
            throws InterruptedException, ExecutionException {
        List<Long> nanos = new ArrayList<>();
        long wrong = 0;
        for (Future<Client> client : done) {
            nanos.addAll(client.get().nanos);
            wrong += client.get().wrong;
        }
        nanos.sort(null);
        return new Outcome(nanos, wrong, seconds);
    }

    /** Mutable state: what it has measured. Used by one thread. */
    private static final class Client {

        private final SplittableRandom random;
        private final long end;
        private final List<Long> nanos = new ArrayList<>();
        private long wrong;

        Client(SplittableRandom random, long end) {
            this.random = random;
            this.end = end;
        }

        Client run(Start start) throws IOException {
            try (Work work = start.work()) {
                while (System.nanoTime() < end) {
                    time(work);
                }
            }
            return this;
        }

        private void time(Work work) throws IOException {
            long start = System.nanoTime();
            boolean right = work.once(random);
            nanos.add(System.nanoTime() - start);
            wrong += right ? 0 : 1;
        }
    }
}
