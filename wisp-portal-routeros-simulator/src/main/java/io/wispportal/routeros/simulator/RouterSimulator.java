package io.wispportal.routeros.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A router that speaks the API of RouterOS over TCP. It knows the menus that a portal needs, and nothing of packets.
 *
 * <p>Mutable state: what the router keeps.
 */
public final class RouterSimulator implements AutoCloseable {

    private final SimulatorSettings settings;
    private final Faults faults = new Faults();
    private final CommandLog log = new CommandLog();
    private final ScheduledExecutorService thread = Threads.scheduler("router-processor");
    private final ScheduledExecutorService keeping = Threads.scheduler("router-keeper");
    private final Router router;
    private final Server server;
    private final @Nullable StateKeeper keeper;

    private RouterSimulator(SimulatorSettings settings) throws IOException {
        this.settings = settings;
        router = new Router(settings, () -> settings.clock().instant().plus(faults.clockOffset()));
        keeper = settings.stateFile() == null ? null : new StateKeeper(router, settings.stateFile());
        Executions executions = new Executions(router, faults, log);
        Shuffle shuffle = new Shuffle(settings.concurrent(), settings.seed());
        Processor processor = new Processor(thread, executions, faults, shuffle);
        Board board = new Board(router, processor, faults, log, () -> thread.execute(this::failPower));
        server = new Server(settings, board);
    }

    /** Takes connections when it returns. */
    public static RouterSimulator start(SimulatorSettings settings) {
        try {
            RouterSimulator simulator = new RouterSimulator(settings);
            simulator.start();
            return simulator;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void start() {
        if (keeper != null) {
            keeper.start(keeping);
        }
        server.start();
    }

    public String host() {
        return settings.address().getHostAddress();
    }

    public int port() {
        return server.port();
    }

    public Faults faults() {
        return faults;
    }

    public CommandLog log() {
        return log;
    }

    /** How many clients are connected. */
    public int connections() {
        return server.connections().size();
    }

    /** The rows of a menu as they are printed, in their order; a singleton has one. */
    public List<Map<String, String>> rows(String menu) {
        return router.rows(menu);
    }

    /** Adds a row as somebody at the router would; also where the API adds none, such as {@code /ppp/active}. Its id. */
    public String put(String menu, Map<String, String> values) {
        return router.put(menu, values);
    }

    /** Changes the router's DNS; names are looked up again. */
    public void resolver(NameResolver resolver) {
        router.resolver(resolver);
    }

    /** Looks all names of address lists up again. */
    public void refreshNames() {
        router.refreshNames();
    }

    /** Connections break, commands not yet done are lost; the router is back at once with what it keeps. */
    public void losePower() {
        onProcessor(this::failPower);
    }

    /** Somebody pressed the button: everything is as it came from the factory. */
    public void resetToFactory() {
        onProcessor(() -> {
            server.connections().forEach(Connection::abort);
            router.reset();
        });
    }

    private void failPower() {
        server.connections().forEach(Connection::abort);
        router.restart();
    }

    private void onProcessor(Runnable run) {
        try {
            thread.submit(run).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends all connections and threads. */
    @Override
    public void close() {
        try {
            server.close();
            Threads.end(thread);
            Threads.end(keeping);
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
        if (keeper != null) {
            keeper.keep();
        }
    }
}
