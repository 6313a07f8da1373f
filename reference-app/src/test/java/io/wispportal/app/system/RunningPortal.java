package io.wispportal.app.system;

import io.wispportal.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A packaged portal as a process of its own. Ends with the JVM at the latest. */
final class RunningPortal implements AutoCloseable {

    static final String PORTAL_HOST = "localhost";
    static final String STAFF_HOST = "admin.localhost";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final Path output;
    private final Thread hook;

    RunningPortal(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    int port() {
        return port;
    }

    /** Somebody's browser. */
    Visitor visitor(String host) {
        return new Visitor(port, host);
    }

    /** A signed-in customer, {@code customer("ana@wispmega")}. */
    Visitor customer(String name) {
        return visitor(PORTAL_HOST).signedIn(name, name.substring(name.indexOf('@') + 1) + "-2026");
    }

    /** A signed-in staff member, {@code staff("caja@wispmega")}. */
    Visitor staff(String name) {
        return visitor(STAFF_HOST).signedIn(name, "demo-admin-2026");
    }

    RunningPortal whenReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            Awaitility.await()
                    .atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(100))
                    .failFast(() -> !process.isAlive())
                    .until(() -> isUp(client, question));
            return this;
        } catch (RuntimeException never) {
            kill();
            throw new IllegalStateException("The portal did not start:\n" + output(), never);
        }
    }

    /** SIGKILL: no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** SIGTERM. */
    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    /** The code it ends with, which it must do by itself soon. */
    int exitCode() {
        waitForEnd();
        return process.exitValue();
    }

    /** What it printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not end:\n" + output());
            }
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isUp(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
