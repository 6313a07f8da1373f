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
            Process process = start(router, size, said, more);
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly().waitFor();
            boolean done = ended
                    && process.exitValue() == 0
                    && router.simulator().log().writes() == 0;
            System.out.printf(
                    "%-4d%-8s %s%n", size, String.join(" ", more), done ? lastLine(said) : "failed: " + lastLine(said));
            return done;
        } finally {
            Files.delete(said);
        }
    }

    private Process start(SimulatedRouter router, int size, Path said, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + size + "m",
                "-XX:+UseSerialGC",
                "-XX:MarkSweepAlwaysCompactCount=1", // else some garbage is left lying, and counted
                "-cp",
                System.getProperty("java.class.path"),
                LookingProgram.class.getName(),
                router.host(),
                String.valueOf(router.port()),
                String.valueOf(customers)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The figures, or of a failure what Java says of it first. */
    private static String lastLine(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> !line.startsWith("\tat "))
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
