package io.wispportal.benchmarks;

import io.wispportal.core.key.PortalKeys;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged WildFly as a child process, with the bare endpoints put beside the portal. */
final class Server implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 120;

    private final Path folder;
    private final Path jar;
    private final String databaseUrl;
    private final PortalKeys keys;
    private final int port;
    private Process process;

    Server(Path jar, Path folder, String databaseUrl, PortalKeys keys) throws IOException, InterruptedException {
        this.jar = jar;
        this.folder = folder;
        this.databaseUrl = databaseUrl;
        this.keys = keys;
        this.port = freePort();
        this.process = start();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Puts a library into the unpacked application and starts anew. */
    void with(Path library) throws IOException, InterruptedException {
        close();
        try (Stream<Path> files = Files.walk(folder.resolve("wisp-portal-server"))) {
            Path libraries = files.filter(path -> path.endsWith("WEB-INF/lib"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(library, libraries.resolve("hello.jar"));
        }
        process = start();
    }

    /** Ends the server, after twenty seconds by force. */
    @Override
    public void close() {
        process.destroy();
        CompletableFuture<Process> end = process.onExit();
        if (end.completeOnTimeout(process, 20, TimeUnit.SECONDS).join().isAlive()) {
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_"));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("PORTAL_DATA", folder.toString());
        builder.environment().put("PORTAL_RUN", folder.toString());
        builder.environment().put("PORTAL_DB_URL", databaseUrl);
        builder.environment().put("PORTAL_DB_USER", "postgres");
        builder.environment().put("PORTAL_DB_PASSWORD", "postgres");
        builder.environment().put("PORTAL_KEYSET", keys.export());
        builder.environment().put("PORTAL_TRUSTED_PROXIES", "127.0.0.1");
        builder.environment().put("PORTAL_CAPTCHA_SITE_KEY", "benchmark-site-key");
        builder.environment().put("PORTAL_CAPTCHA_SECRET", "benchmark-secret-key");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        Process started = builder.start();
        waitUntilReady(started);
        return started;
    }

    private void waitUntilReady(Process started) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (System.nanoTime() < end && started.isAlive()) {
            if (ready().filter(status -> status == 200).isPresent()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IOException("the server did not start, see " + folder.resolve("server.log"));
    }

    private Optional<Integer> ready() {
        String request = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Connection connection = new Connection(port)) {
            return Optional.of(
                    connection.send(request.getBytes(StandardCharsets.US_ASCII)).status());
        } catch (IOException | RuntimeException notYet) {
            return Optional.empty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
