package io.wispportal.routeros.mikrotik;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** The threads that mikrotik-java starts for each connection. */
final class LibraryThreads {

    private LibraryThreads() {}

    static List<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Mikrotik API"))
                .toList();
    }

    /** The time of the processor that they took. */
    static Duration work() {
        return Duration.ofNanos(running().stream()
                .mapToLong(thread -> ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()))
                .sum());
    }
}
