package io.wispportal.benchmarks;

import io.wispportal.routeros.apply.RouterConvergence;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterLogin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Empty routers 20 ms away that are brought to the same state at once, on a thread each, as the portal's workers do it.
 *
 * @param customers whom each suspends
 */
record Fleet(List<SimulatedRouter> routers, int customers) implements AutoCloseable {

    private static final int AWAY = 20;

    /**
     * What it took.
     *
     * @param seconds until all that live were done
     * @param cpu processor seconds of this process meanwhile, simulators included
     * @param idle seconds in which processors had nothing to do
     * @param wrong how many routers did not end as they should
     */
    record Run(double seconds, double cpu, double idle, long wrong) {

        Run and(long more) {
            return new Run(seconds, cpu, idle, wrong + more);
        }
    }

    static Fleet start(int size, int customers, Duration work) {
        List<SimulatedRouter> routers =
                Stream.generate(SimulatedRouter::start).limit(size).toList();
        routers.forEach(router -> router.slow(AWAY, work));
        return new Fleet(routers, customers);
    }

    /** The dead have their threads first. */
    Run converge(List<RouterLogin> dead) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(routers.size() + dead.size());
        try {
            return converge(threads, dead);
        } finally {
            threads.shutdownNow();
        }
    }

    private Run converge(ExecutorService threads, List<RouterLogin> dead) throws Exception {
        double cpu = cpu();
        double idle = Processor.idleSeconds();
        long start = System.nanoTime();
        List<Future<Boolean>> lost = submit(threads, dead);
        long wrong = count(submit(threads, logins()), false);
        double seconds = (System.nanoTime() - start) / 1e9;
        Run run = new Run(seconds, cpu() - cpu, Processor.idleSeconds() - idle, wrong);
        return run.and(count(lost, true) + unfilled());
    }

    private List<RouterLogin> logins() {
        return routers.stream().map(SimulatedRouter::login).toList();
    }

    private List<Future<Boolean>> submit(ExecutorService threads, List<RouterLogin> logins) {
        RouterConvergence convergence = Acme.convergence();
        DesiredRouter desired = Acme.suspended(customers);
        List<Future<Boolean>> submitted = new ArrayList<>();
        for (RouterLogin login : logins) {
            submitted.add(threads.submit(() -> isConverged(convergence, login, desired)));
        }
        return submitted;
    }

    private static boolean isConverged(RouterConvergence convergence, RouterLogin login, DesiredRouter desired) {
        try {
            return convergence.converge(login, desired, Guards.USUAL).isConverged();
        } catch (RouterException gone) {
            return false;
        }
    }

    private static long count(List<Future<Boolean>> submitted, boolean answer) throws Exception {
        long count = 0;
        for (Future<Boolean> each : submitted) {
            count += each.get() == answer ? 1 : 0;
        }
        return count;
    }

    private long unfilled() {
        return routers.stream()
                .filter(router -> router.suspended() != customers)
                .count();
    }

    private static double cpu() {
        return Processor.millis(ProcessHandle.current().pid()) / 1000;
    }

    @Override
    public void close() {
        routers.forEach(SimulatedRouter::close);
    }
}
