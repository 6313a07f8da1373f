package io.wispportal.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;

/** One connection that asks for random things of a target, one after the other. */
record Browsing(Connection connection, String host, Target target) implements Load.Work {

    static Load.Start of(Server server, Target target) {
        return () -> new Browsing(new Connection(server.port()), "localhost:" + server.port(), target);
    }

    @Override
    public boolean once(SplittableRandom random) throws IOException {
        int number = 1 + random.nextInt(target.count());
        return target.isRight(number, connection.send(target.request(host, number)));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
