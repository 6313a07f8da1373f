package io.wispportal.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What full collections of this process left in its heap at most: what lived then, and no garbage.
 *
 * <p>Mutable state: the most so far, and how many collections there were.
 */
final class HeapPeak {

    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Duration PAUSE = Duration.ofMillis(20);

    private long bytes;
    private int collections;

    private HeapPeak() {}

    static HeapPeak watch() {
        HeapPeak peak = new HeapPeak();
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) each).addNotificationListener((told, unused) -> peak.hear(told), null, null);
        }
        return peak;
    }

    /** Has everything collected over and over, so that the peak is missed by what is made in these milliseconds at most. */
    void collectAlways() {
        Thread thread = new Thread(() -> {
            while (true) {
                System.gc();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void hear(Notification told) {
        if (!told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        var info = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData());
        if (info.getGcAction().equals("end of major GC")) {
            collections++;
            bytes = Math.max(bytes, left(info));
        }
    }

    private static long left(GarbageCollectionNotificationInfo info) {
        return info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> HEAP.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** MiB; nothing where nothing was collected in full. */
    synchronized String told() {
        return collections == 0 ? "-" : String.valueOf(bytes >> 20);
    }

    synchronized int collections() {
        return collections;
    }
}
