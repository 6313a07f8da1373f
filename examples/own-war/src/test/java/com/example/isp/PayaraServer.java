package com.example.isp;

import static org.awaitility.Awaitility.await;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.web.Visitor;
import io.wispportal.web.wiring.DatabaseSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The WAR on a Payara Micro of its own, as a process that ends with the test. */
final class PayaraServer implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int LONGEST_END_SECONDS = 60;

    private final int port;
    private final Process process;
    private final Path output;

    private PayaraServer(int port, Process process, Path output) {
        this.port = port;
        this.process = process;
        this.output = output;
    }

    /** Starts it; returns when it is ready. */
    static PayaraServer start(Path data, DatabaseSettings database, URI controller) throws IOException {
        int port = freePort();
        Path output = TARGET.resolve("payara-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                TARGET.resolve("payara/payara-micro.jar").toString(),
                "--nohazelcast",
                "--prebootcommandfile",
                TARGET.resolve("test-classes/loopback.asadmin").toString(),
                "--port",
                Integer.toString(port),
                "--deploy",
                TARGET.resolve("ROOT.war").toString());
        builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_"));
        builder.environment().putAll(database.environment());
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_KEYSET", PortalKeys.generate().export());
        builder.environment().put("CONTROLLER_URL", controller.toString());
        builder.environment().put("STAFF_DIRECTORY", SmallIsp.ADMINISTRATOR + "=" + SmallIsp.DIRECTORY_PASSWORD);
        PayaraServer server = new PayaraServer(
                port,
                builder.redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
        server.waitUntilReady();
        return server;
    }

    Visitor staffVisitor() {
        return visitor("admin.localhost");
    }

    Visitor visitor(String host) {
        return new Visitor(port, host);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilReady() throws IOException {
        try {
            await().atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .failFast(() -> !process.isAlive())
                    .until(() ->
                            new Visitor(port, "localhost").get("/health/ready").status() == 200);
        } catch (RuntimeException never) {
            close();
            throw new IllegalStateException("The server did not start:\n" + Files.readString(output), never);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
