package io.wispportal.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs loads in interleaved rounds and reads what they cost the server and the database. */
final class Meter {

    private final Database database;
    private final Server server;
    private final int seconds;
    private final int rounds;

    Meter(Installation installation, int seconds, int rounds) {
        this.database = installation.database();
        this.server = installation.server();
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void warmUp(List<? extends Target> targets, int seconds) throws Exception {
        for (Target target : targets) {
            new Load(8, seconds).run(Browsing.of(server, target));
        }
    }

    /** One line for each target, in their order. */
    List<Figures> medians(int clients, List<? extends Target> targets) throws Exception {
        List<List<Figures>> byTarget = new ArrayList<>();
        targets.forEach(target -> byTarget.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < targets.size(); i++) {
                byTarget.get(i).add(once(targets.get(i), clients));
            }
        }
        List<Figures> medians = byTarget.stream().map(Figures::median).toList();
        medians.forEach(System.out::println);
        return medians;
    }

    Figures once(Target target, int clients) throws Exception {
        long statements = database.transactions();
        double serverCpu = Processor.millis(server.pid());
        double databaseCpu = Processor.millisOfChildren(postmaster());
        Load.Outcome outcome = new Load(clients, seconds).run(Browsing.of(server, target));
        int requests = outcome.nanos().size();
        // The statistics arrive a moment after the statements; a second is what PostgreSQL allows itself.
        Thread.sleep(1_200);
        return new Figures(
                target.name(),
                clients,
                outcome.rate(),
                outcome.millis(0.50),
                outcome.millis(0.99),
                (Processor.millis(server.pid()) - serverCpu) / requests,
                (Processor.millisOfChildren(postmaster()) - databaseCpu) / requests,
                (double) (database.transactions() - statements) / requests,
                outcome.wrong());
    }

    private long postmaster() throws SQLException {
        return ProcessHandle.of(database.postmaster())
                .orElseThrow()
                .parent()
                .orElseThrow()
                .pid();
    }
}
