package io.wispportal.core.credential;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only as many hashes run at once as there are cores, and only so many wait, so that a storm of sign-ins neither
 * exhausts memory nor starves other pages.
 */
public final class HashingGate {

    private final Semaphore running;
    private final int queue;
    private final Duration wait;

    /**
     * @param cores how many at once
     * @param queue how many may wait
     * @param wait  how long one waits at most
     */
    public HashingGate(int cores, int queue, Duration wait) {
        this.running = new Semaphore(cores, true);
        this.queue = queue;
        this.wait = wait;
    }

    /** As many as this machine has processors, 128 waiting, 5 seconds. */
    public static HashingGate forThisMachine() {
        return new HashingGate(Runtime.getRuntime().availableProcessors(), 128, Duration.ofSeconds(5));
    }

    /** @throws BusyException if too many wait, or the turn did not come in time */
    <T> T run(Supplier<T> hashing) {
        enter();
        try {
            return hashing.get();
        } finally {
            running.release();
        }
    }

    /** How many wait for their turn now. */
    int waiting() {
        return running.getQueueLength();
    }

    private void enter() {
        try {
            boolean full = running.availablePermits() == 0 && waiting() >= queue;
            if (full || !running.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
