package io.wispportal.app.launch;

import java.io.PrintStream;

/**
 * The main class of {@code wisp-portal.jar}. It looks at the port and the database before the server starts, so that
 * the operator reads one clear line instead of a stack trace, and then becomes an ordinary WildFly.
 */
public final class Launcher {

    private Launcher() {}

    /** Starts the portal; on a {@link StartFailure} says why on standard error and ends with its code. */
    public static void main(String[] arguments) throws Throwable {
        // the server takes System.err over later
        var console = System.err;
        try {
            start(LaunchSettings.ofThisProcess(), console);
        } catch (StartFailure failure) {
            end(failure, console);
        }
    }

    private static void start(LaunchSettings settings, PrintStream console) throws Throwable {
        new PortProbe(settings.bind(), settings.port()).check();
        var jar = RunnableJar.ofThisProcess();
        var server = new ServerFolder(settings.serverFolder()).unpacked(jar);
        check(settings, jar, server);
        new WildFly(server, settings).start();
        new StartWatch(settings.runFolder(), () -> end(applicationFailed(), console)).begin();
    }

    private static void check(LaunchSettings settings, RunnableJar jar, UnpackedServer server) throws Exception {
        if (settings.database().embedded()) {
            new DatabaseProbe(settings.database(), server.drivers()).check();
        } else {
            DatabaseCheck.inOwnProcess(jar, server);
        }
    }

    private static StartFailure applicationFailed() {
        return new StartFailure(
                StartFailure.APPLICATION, "la aplicación no arrancó; la causa está en los mensajes anteriores.");
    }

    private static void end(StartFailure failure, PrintStream console) {
        console.println("No se puede iniciar el portal: " + failure.getMessage());
        System.exit(failure.code());
    }
}
