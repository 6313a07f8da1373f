package io.wispportal.testing.contract;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Work on other threads. */
final class Race {

    private static final int SECONDS = 30;

    private Race() {}

    /** Starts both at once and counts those that answered true. */
    static long winners(BooleanSupplier one, BooleanSupplier two) {
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(() -> startedTogether(ready, one));
            Future<Boolean> second = threads.submit(() -> startedTogether(ready, two));
            return Stream.of(result(first), result(second)).filter(won -> won).count();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs the work on another thread and waits for its answer. */
    static <T> T elsewhere(Supplier<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return result(thread.submit(work::get));
        } finally {
            thread.shutdownNow();
        }
    }

    private static boolean startedTogether(CountDownLatch ready, BooleanSupplier work) throws InterruptedException {
        ready.countDown();
        if (!ready.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the other thread never started");
        }
        return work.getAsBoolean();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError("work on another thread failed", failed);
        }
    }
}
