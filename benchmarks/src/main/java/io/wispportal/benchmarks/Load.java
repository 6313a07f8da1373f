package io.wispportal.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that ask the same thing for random customers, one request after the other, for some seconds. */
final class Load {

    private final int port;
    private final int clients;
    private final long nanos;

    Load(int port, int clients, int seconds) {
        this.port = port;
        this.clients = clients;
        this.nanos = seconds * 1_000_000_000L;
    }

    /** What is asked, and what a right answer holds. */
    interface Target {

        String path();

        int customers();

        String cookie(int customer);

        String expected(int customer);
    }

    /** Nanoseconds of each request, all clients together, shortest first, and how many answers were wrong. */
    record Outcome(List<Long> nanos, long wrong, double seconds) {}

    Outcome run(Target target) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        List<Callable<Client>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Client client = new Client(target, new SplittableRandom(start + i), start + nanos);
            all.add(() -> client.run(port));
        }
        try {
            List<Future<Client>> done = threads.invokeAll(all);
            double seconds = (System.nanoTime() - start) / 1e9;
            return outcome(done, seconds);
        } finally {
            threads.shutdown();
        }
    }

    private static Outcome outcome(List<Future<Client>> done, double seconds)
            throws InterruptedException, ExecutionException {
        List<Long> nanos = new ArrayList<>();
        long wrong = 0;
        for (Future<Client> client : done) {
            nanos.addAll(client.get().nanos);
            wrong += client.get().wrong;
        }
        nanos.sort(null);
        return new Outcome(nanos, wrong, seconds);
    }

    /** Mutable state: what it has measured. Used by one thread. */
    private static final class Client {

        private final Target target;
        private final SplittableRandom random;
        private final long end;
        private final List<Long> nanos = new ArrayList<>();
        private long wrong;

        Client(Target target, SplittableRandom random, long end) {
            this.target = target;
            this.random = random;
            this.end = end;
        }

        Client run(int port) throws IOException {
            try (Connection connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    ask(connection, port, 1 + random.nextInt(target.customers()));
                }
            }
            return this;
        }

        private void ask(Connection connection, int port, int customer) throws IOException {
            String request = "GET " + target.path() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                    + target.cookie(customer) + "\r\n\r\n";
            long start = System.nanoTime();
            Connection.Response answer = connection.send(request.getBytes(StandardCharsets.ISO_8859_1));
            nanos.add(System.nanoTime() - start);
            if (answer.status() != 200 || !answer.text().contains(target.expected(customer))) {
                wrong++;
            }
        }
    }
}
