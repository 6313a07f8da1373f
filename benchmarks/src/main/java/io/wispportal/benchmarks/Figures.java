package io.wispportal.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one measured run gave.
 *
 * @param rate        requests a second
 * @param p50         milliseconds
 * @param p99         milliseconds
 * @param serverCpu   processor milliseconds of the server's process a request
 * @param databaseCpu the same of PostgreSQL
 * @param roundTrips  statements a request
 */
record Figures(
        String name,
        int clients,
        double rate,
        double p50,
        double p99,
        double serverCpu,
        double databaseCpu,
        double roundTrips,
        long wrong) {

    static String head() {
        return String.format(
                "%-14s %7s %9s %8s %8s %11s %11s %6s %6s",
                "what", "clients", "req/s", "p50 ms", "p99 ms", "server ms", "database ms", "SQL", "wrong");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-14s %7d %9.0f %8.2f %8.2f %11.3f %11.3f %6.2f %6d",
                name,
                clients,
                rate,
                p50,
                p99,
                serverCpu,
                databaseCpu,
                roundTrips,
                wrong);
    }

    /** Of something that asks no database, or whose costs do not count. */
    static Figures of(String name, int clients, Load.Outcome outcome, double cpu) {
        return new Figures(
                name, clients, outcome.rate(), outcome.millis(0.50), outcome.millis(0.99), cpu, 0, 0, outcome.wrong());
    }

    /** The figure in the middle, each column for itself; wrong answers are added up. */
    static Figures median(List<Figures> runs) {
        Figures first = runs.get(0);
        return new Figures(
                first.name,
                first.clients,
                middle(runs.stream().mapToDouble(Figures::rate).toArray()),
                middle(runs.stream().mapToDouble(Figures::p50).toArray()),
                middle(runs.stream().mapToDouble(Figures::p99).toArray()),
                middle(runs.stream().mapToDouble(Figures::serverCpu).toArray()),
                middle(runs.stream().mapToDouble(Figures::databaseCpu).toArray()),
                middle(runs.stream().mapToDouble(Figures::roundTrips).toArray()),
                wrong(runs));
    }

    static long wrong(List<Figures> runs) {
        return runs.stream().mapToLong(Figures::wrong).sum();
    }

    /** How much of a peer's throughput it has. */
    String beside(Figures peer) {
        return String.format(Locale.ROOT, "  %s : %s = %.2f of its requests/s", name, peer.name, rate / peer.rate);
    }

    static double middle(List<Double> values) {
        return middle(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
