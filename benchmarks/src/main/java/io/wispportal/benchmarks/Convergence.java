package io.wispportal.benchmarks;

import io.wispportal.routeros.apply.Outcome;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;

/**
 * What bringing a router to a state took.
 *
 * @param writes commands that changed something
 * @param isRight whether the router was as it should be at the end
 */
record Convergence(double seconds, int writes, boolean isRight) {

    static Convergence of(SimulatedRouter router, DesiredRouter desired) {
        router.simulator().log().clear();
        long start = System.nanoTime();
        Outcome outcome = Acme.convergence().converge(router.login(), desired, Guards.USUAL.confirm());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Convergence(seconds, router.simulator().log().writes(), outcome.isConverged());
    }
}
