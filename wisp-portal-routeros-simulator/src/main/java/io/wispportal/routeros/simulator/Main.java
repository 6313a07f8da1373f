package io.wispportal.routeros.simulator;

import java.io.PrintStream;
import java.time.Duration;

/** The router as a program of its own. */
public final class Main {

    private static final String USAGE = """
            usage: [--port=8728] [--address=127.0.0.1] [--version=6.49|7.17|7.18] [--user=NAME:PASSWORD[:GROUP]]...
                   [--login=plain|challenge] [--device-mode=advanced|home] [--state=FILE]
                   [--latency=MILLISECONDS] [--cost=MILLISECONDS]""";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            RouterSimulator router = start(arguments, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(router::close, "router-close"));
            Thread.currentThread().join();
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    static RouterSimulator start(String[] arguments, PrintStream out) {
        Arguments known = Arguments.parse(arguments);
        SimulatorSettings settings = known.settings();
        RouterSimulator router = RouterSimulator.start(settings);
        router.faults().latency(Duration.ofMillis(known.number("latency", 0)));
        router.faults().commandCost(Duration.ofMillis(known.number("cost", 0)));
        out.println("RouterOS " + settings.version().text() + " listens on " + router.host() + ":" + router.port()
                + "; Ctrl+C ends it.");
        return router;
    }
}
