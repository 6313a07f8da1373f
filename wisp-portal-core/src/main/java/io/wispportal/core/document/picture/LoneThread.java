package io.wispportal.core.document.picture;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does work that needs much memory outside Java's heap, one piece after the other on one thread, while its callers wait.
 * The system's allocator keeps for each thread what it has freed: on the threads of requests a few megabytes would
 * become hundreds. The thread ends when there is nothing to do.
 */
final class LoneThread {

    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LoneThread::daemon);

    LoneThread() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Returns what the work returns, and throws what it throws. */
    <T> T run(Callable<T> work) throws IOException {
        Future<T> result = thread.submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException thrown) {
            throw unwrapped(thrown.getCause());
        }
    }

    private static IOException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException failed ? failed : new IOException(cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wisp-portal-pictures");
        thread.setDaemon(true);
        return thread;
    }
}
