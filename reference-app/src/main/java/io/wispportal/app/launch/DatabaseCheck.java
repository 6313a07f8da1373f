package io.wispportal.app.launch;

import io.wispportal.web.wiring.DatabaseSettings;
import java.nio.file.Path;

/**
 * The {@link DatabaseProbe} as a process of its own, for drivers that log: the first log line would settle the logging
 * of the whole process, which must remain the server's choice.
 */
final class DatabaseCheck {

    private DatabaseCheck() {}

    /** Prints what is wrong on standard output and ends with its code; says nothing and ends with 0 otherwise. */
    public static void main(String[] arguments) throws Exception {
        try {
            var server = new UnpackedServer(Path.of(arguments[0]));
            new DatabaseProbe(DatabaseSettings.ofThisProcess(), server.drivers()).check();
        } catch (StartFailure failure) {
            System.out.println(failure.getMessage());
            System.exit(failure.code());
        }
    }

    /** Runs the check in a new process; throws {@link StartFailure} with what it printed. */
    static void inOwnProcess(DatabaseSettings settings, RunnableJar jar, UnpackedServer server) throws Exception {
        var process = process(settings, jar, server).start();
        var said = new String(process.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
        if (process.waitFor() != 0) {
            throw new StartFailure(StartFailure.DATABASE, said.strip());
        }
    }

    /** What this process knows goes by the environment: other users may read a command line. */
    static ProcessBuilder process(DatabaseSettings settings, RunnableJar jar, UnpackedServer server) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar.file().toString(),
                        DatabaseCheck.class.getName(),
                        server.home().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(settings.environment());
        return builder;
    }
}
