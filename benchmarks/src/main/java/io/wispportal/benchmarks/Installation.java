package io.wispportal.benchmarks;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.jpa.PortalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A database with customers in it, and the packaged server on it. */
record Installation(Database database, Customers customers, Server server, Path folder) implements AutoCloseable {

    static Installation start(String jar, int customers) throws Exception {
        Database database = new Database();
        try {
            return start(database, Path.of(jar), new Customers(customers, PortalKeys.generate()));
        } catch (Exception failed) {
            database.close();
            throw failed;
        }
    }

    private static Installation start(Database database, Path jar, Customers customers) throws Exception {
        Path folder = Files.createTempDirectory("portal-benchmark");
        PortalSchema.migrate(database.dataSource());
        customers.insert(database);
        Server server = new Server(jar, folder, database.url(), customers.keys());
        System.out.printf(
                "%d customers, PostgreSQL with fsync, WildFly -Xmx512m, %d processors%n",
                customers.count(), Runtime.getRuntime().availableProcessors());
        return new Installation(database, customers, server, folder);
    }

    /** Puts the bare endpoints beside the portal. */
    void addHello() throws IOException, InterruptedException {
        server.with(HelloLibrary.in(folder));
    }

    @Override
    public void close() throws IOException {
        try (database) {
            server.close();
        }
        delete();
    }

    /** The unpacked server is large. */
    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
