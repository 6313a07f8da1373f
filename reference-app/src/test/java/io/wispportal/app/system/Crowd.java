package io.wispportal.app.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do something at the same moment. */
final class Crowd implements AutoCloseable {

    private static final int LONGEST_SECONDS = 120;

    private final ExecutorService threads;
    private final CyclicBarrier together;

    Crowd(int size) {
        threads = Executors.newFixedThreadPool(size);
        together = new CyclicBarrier(size);
    }

    /** Runs all at once and answers what each answered; there must be as many as the crowd has threads. */
    <T> List<T> run(List<Callable<T>> actions) {
        List<Future<T>> running = actions.stream().map(this::begin).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : running) {
            results.add(result(future));
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> Future<T> begin(Callable<T> action) {
        return threads.submit(() -> {
            together.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            return action.call();
        });
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | java.util.concurrent.TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
