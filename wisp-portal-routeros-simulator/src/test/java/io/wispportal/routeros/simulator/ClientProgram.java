package io.wispportal.routeros.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A client that others wrote, as a program of its own. {@code ./verify} installs them. */
final class ClientProgram {

    private static final Path SCRIPTS = Path.of("src/test/clients").toAbsolutePath();
    private static final Path MODULES = Path.of("target/clients/node_modules").toAbsolutePath();
    /** Not one of those that a user may have installed besides: Debian's package belongs to this one. */
    private static final String PYTHON = "/usr/bin/python3";

    private final List<String> command;
    private final String rest;

    private ClientProgram(List<String> command, String rest) {
        this.command = command;
        this.rest = rest;
    }

    static ClientProgram python() {
        require(succeeds(PYTHON, "-c", "import librouteros"), "librouteros for " + PYTHON);
        return new ClientProgram(List.of(PYTHON, script("librouteros_client.py")), "");
    }

    /** @param module of npm */
    static ClientProgram node(String module, String script) {
        require(succeeds("node", "--version") && Files.isDirectory(MODULES.resolve(module)), module + " for node");
        return new ClientProgram(List.of("node", script(script)), MODULES.toString());
    }

    /** What it prints, when it has ended well. */
    String run(RouterSimulator router) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(router.host(), Integer.toString(router.port()), rest));
        return output(line);
    }

    private static void require(boolean there, String what) {
        if (!there) {
            String why = what + " is missing: ./verify installs it where it may";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(why);
            }
            Assumptions.abort(why);
        }
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private static boolean succeeds(String... line) {
        try {
            return new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String output(List<String> line) {
        try {
            Path file = Files.createTempFile("client", ".txt");
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroyForcibly();
            String output = Files.readString(file, UTF_8);
            Files.delete(file);
            return ended && process.exitValue() == 0 ? output : output + "did not end well";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
