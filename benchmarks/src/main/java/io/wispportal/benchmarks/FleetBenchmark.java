package io.wispportal.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Many routers at once beside one alone, with and without dead ones among them. The simulators share the processors with
 * the client, so it is done with routers that work 0, 1, 5 and 20 ms on a command: where their own time is most of it,
 * processors are not the limit.
 */
final class FleetBenchmark {

    private static final List<Integer> WORK = List.of(0, 1, 5, 20);
    /** A machine with less to spare than this share of its processors is the limit itself. */
    private static final double SPARE = 0.2;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final int size;
    private final int customers;
    private final int rounds;
    /** Mutable state: routers that did not end as they should. */
    private long wrong;

    FleetBenchmark(int size, int customers, int rounds) {
        this.size = size;
        this.customers = customers;
        this.rounds = rounds;
    }

    long run() throws Exception {
        System.out.printf(
                "%n%d routers 20 ms away, %d suspended customers each, from nothing; %d processors%n",
                size, customers, PROCESSORS);
        for (int i = 0; i < rounds; i++) {
            converge(size, Duration.ZERO, false);
        }
        atOnce();
        amongDead();
        return wrong;
    }

    private void atOnce() throws Exception {
        System.out.printf(
                "%-8s %8s %8s %8s %8s %8s %8s  %s%n",
                "work ms", "one s", "all s", "x one", "CPU s", "floor s", "idle", "limit");
        for (int work : WORK) {
            List<Fleet.Run> one = new ArrayList<>();
            List<Fleet.Run> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                one.add(converge(1, Duration.ofMillis(work), false));
                all.add(converge(size, Duration.ofMillis(work), false));
            }
            print(work, seconds(one), all);
        }
    }

    private static void print(int work, double one, List<Fleet.Run> runs) {
        double all = seconds(runs);
        double cpu = middle(runs, Fleet.Run::cpu);
        double idle = middle(runs, run -> run.idle() / run.seconds() / PROCESSORS);
        String limit = idle < SPARE ? "processors" : "routers";
        System.out.printf(Locale.ROOT, "%-8d %8.2f %8.2f %8.2f ", work, one, all, all / one);
        System.out.printf(Locale.ROOT, "%8.2f %8.2f %8.2f  %s%n", cpu, cpu / PROCESSORS, idle, limit);
    }

    private void amongDead() throws Exception {
        String living = size - DeadRouters.COUNT + " alone s";
        System.out.printf("%n%-8s %14s %14s %8s%n", "work ms", living, "beside dead s", "ratio");
        for (int work : WORK) {
            amongDead(Duration.ofMillis(work));
        }
    }

    /** Who goes first changes with each round. */
    private void amongDead(Duration work) throws Exception {
        List<Fleet.Run> runs = new ArrayList<>();
        List<Fleet.Run> beside = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            boolean withDead = i % 4 == 1 || i % 4 == 2;
            (withDead ? beside : runs).add(converge(size - DeadRouters.COUNT, work, withDead));
        }
        double alone = seconds(runs);
        double dead = seconds(beside);
        System.out.printf(Locale.ROOT, "%-8d %14.2f %14.2f %8.2f%n", work.toMillis(), alone, dead, dead / alone);
    }

    private Fleet.Run converge(int routers, Duration work, boolean withDead) throws Exception {
        try (Fleet fleet = Fleet.start(routers, customers, work)) {
            Fleet.Run run = withDead ? besideDead(fleet) : fleet.converge(List.of());
            wrong += run.wrong();
            return run;
        }
    }

    private Fleet.Run besideDead(Fleet fleet) throws Exception {
        try (DeadRouters dead = DeadRouters.start(customers)) {
            Fleet.Run run = fleet.converge(dead.logins());
            return run.and(dead.stalling().hasStalled() ? 0 : 1);
        }
    }

    private static double seconds(List<Fleet.Run> runs) {
        return middle(runs, Fleet.Run::seconds);
    }

    private static double middle(List<Fleet.Run> runs, ToDoubleFunction<Fleet.Run> figure) {
        return Figures.middle(runs.stream().mapToDouble(figure).toArray());
    }
}
