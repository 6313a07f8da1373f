package io.wispportal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A router with many rows of ours is read, compared and left as it is by a process of its own, with less and less memory
 * until it fails; the simulator stays here.
 */
final class MemoryBenchmark {

    private static final int AIM = 100;
    private static final List<Integer> SIZES = List.of(160, 128, 112, AIM, 80, 64, 56, 48, 40, 32, 24, 16);
    private static final int AMPLE = 512;
    private static final int NONE = Integer.MAX_VALUE;
    private static final int MINUTES = 3;
    /** Else some garbage is left lying, and counted. */
    private static final String COMPACT = "-XX:MarkSweepAlwaysCompactCount=1";

    private final int customers;

    MemoryBenchmark(int customers) {
        this.customers = customers;
    }

    long run() throws Exception {
        System.out.printf(
                "%na router with %d rows of ours, SerialGC, no distance%n%-12s %10s %16s %12s%n",
                customers, "-Xmx MiB", "s", "heap left MiB", "collections");
        try (SimulatedRouter router = SimulatedRouter.start()) {
            long wrong = Convergence.of(router, Acme.suspended(customers)).isRight() ? 0 : 1;
            wrong += looks(router, AMPLE, "collect") ? 0 : 1;
            int smallest = smallest(router);
            System.out.println("smallest that is enough: " + (smallest == NONE ? "none" : smallest));
            return wrong;
        }
    }

    private int smallest(SimulatedRouter router) throws Exception {
        int enough = NONE;
        for (int size : SIZES) {
            if (!looks(router, size)) {
                return enough;
            }
            enough = size;
        }
        return enough;
    }

    private boolean looks(SimulatedRouter router, int size, String... more) throws Exception {
        Path said = Files.createTempFile("looking", ".txt");
        try {
            router.simulator().log().clear();
            boolean done = isDone(start(router, size, said, more))
                    && router.simulator().log().writes() == 0;
            String told = done ? lastLine(said) : "failed: " + lastLine(said);
            System.out.printf("%-4d%-8s %s%n", size, String.join(" ", more), told);
            return done;
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isDone(Process process) throws InterruptedException {
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        return process.destroyForcibly().waitFor() == 0 && ended;
    }

    private Process start(SimulatedRouter router, int size, Path said, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + size + "m", "-XX:+UseSerialGC", COMPACT));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LookingProgram.class.getName()));
        command.addAll(List.of(router.host(), String.valueOf(router.port()), String.valueOf(customers)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The figures, or what Java says of a failure. */
    private static String lastLine(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> !line.startsWith("\tat "))
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
