package io.wispportal.app.launch;

import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.PrivateFolder;
import java.io.IOException;
import java.io.PrintStream;

/**
 * The main class of {@code wisp-portal.jar}. With a command it does what {@link Usage} says. Without one it looks at the port and the database before the server starts, so that
 * the operator reads one clear line instead of a stack trace, and then becomes an ordinary WildFly.
 */
public final class Launcher {

    private Launcher() {}

    /** Starts the portal or runs a command; on a {@link StartFailure} says why on standard error, ends with its code. */
    public static void main(String[] arguments) throws Throwable {
        // the server takes System.err over later
        var console = System.err;
        try {
            run(arguments, console);
        } catch (StartFailure failure) {
            end(failure, console);
        } catch (IOException failure) {
            end(new StartFailure(StartFailure.FILES, "no se puede leer o escribir (" + failure + ")."), console);
        }
    }

    private static void run(String[] arguments, PrintStream console) throws Throwable {
        switch (arguments.length == 0 ? Usage.START : arguments[0]) {
            case Usage.START -> start(LaunchSettings.ofThisProcess(), console);
            case "keyset", "tenant" -> command(LaunchSettings.ofThisProcess(), arguments);
            case "help", "--help", "-h" -> System.out.print(Usage.TEXT);
            default -> {
                console.println("La orden «" + arguments[0] + "» no existe.");
                console.print(Usage.TEXT);
                System.exit(StartFailure.SETTINGS);
            }
        }
    }

    private static void command(LaunchSettings settings, String[] arguments) throws Throwable {
        var jar = RunnableJar.ofThisProcess();
        var server = new ServerFolder(settings.serverFolder()).unpacked(jar);
        if (!arguments[0].equals("keyset")) {
            check(settings, jar, server);
        }
        new ApplicationCommand(server).run(arguments);
    }

    private static void start(LaunchSettings settings, PrintStream console) throws Throwable {
        settings.checkDemo();
        settings.checkApplication(Configuration.ofThisProcess());
        new PortProbe(settings.bind(), settings.port()).check();
        PrivateFolder.create(settings.data());
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
            DatabaseCheck.inOwnProcess(settings.database(), jar, server);
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
