package io.wispportal.app.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a command of the runnable jar answered. */
record PortalCommand(int code, String output, String errors) {

    private static final Path FOLDER = Path.of("target", "portals").toAbsolutePath();

    /**
     * @param settings of the environment, besides folders
     * @param typed    what is read from the input
     */
    static PortalCommand run(Map<String, String> settings, String typed, String... arguments) {
        List<String> command = new ArrayList<>(PackagedServer.WILDFLY.command(0));
        command.add(command.indexOf("-jar"), "-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(key -> key.startsWith("PORT"));
            builder.environment().put("PORTAL_DATA", FOLDER.resolve("commands").toString());
            builder.environment().put("PORTAL_SERVER", FOLDER.resolve("server").toString());
            builder.environment().putAll(settings);
            return answer(builder.start(), typed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The answers are short enough to wait in their pipes. */
    private static PortalCommand answer(Process process, String typed) throws IOException, InterruptedException {
        try (var input = process.outputWriter()) {
            input.write(typed);
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command does not end");
        }
        return new PortalCommand(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), UTF_8),
                new String(process.getErrorStream().readAllBytes(), UTF_8));
    }
}
