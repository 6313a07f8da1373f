package io.wispportal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Processor time and memory of a process and its children, from /proc. */
final class Processor {

    private static final double TICKS = 100;

    private Processor() {}

    /** Processor milliseconds of the process so far, and of the children it has waited for. */
    static double millis(long pid) {
        return fields(pid).map(f -> ticks(f, 11, 15) * 1000 / TICKS).orElse(0.0);
    }

    /** The same for all processes whose parent it is; those that ended meanwhile are in the parent's sum. */
    static double millisOfChildren(long parent) {
        return ProcessHandle.of(parent).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> millis(child.pid()))
                        .sum()
                + millis(parent);
    }

    /** Seconds in which processors of this machine had nothing to do, whoever else works on it, all of them added up. */
    static double idleSeconds() {
        try {
            String[] all = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1);
            return ticks(all, 4, 6) / TICKS;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Resident memory in MiB now. */
    static long residentMiB(long pid) {
        return status(pid, "VmRSS:") / 1024;
    }

    /** The most it ever was since {@link #forgetPeak}. */
    static long peakMiB(long pid) {
        return status(pid, "VmHWM:") / 1024;
    }

    static void forgetPeak(long pid) throws IOException {
        Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    }

    private static double ticks(String[] fields, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Double.parseDouble(fields[i]);
        }
        return sum;
    }

    /** Fields after the command, which may hold spaces; so the numbers of proc(5) are two higher. */
    private static Optional<String[]> fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static long status(long pid, String key) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
