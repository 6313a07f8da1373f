package io.wispportal.app.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The main class of the commands; the launcher has looked at the settings and the database before. */
public final class Commands {

    /** What the operator gave is wrong. */
    static final int REFUSED = 2;

    private Commands() {}

    /** Ends with 0, or with {@link #REFUSED} and what is wrong on standard error, one line a problem. */
    public static void main(String[] arguments) {
        quiet();
        int code = run(Arrays.asList(arguments), System.out, System.err);
        System.exit(code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            command(arguments.get(0)).run(new Options(arguments.subList(1, arguments.size())), out);
            return 0;
        } catch (RefusedCommandException refused) {
            refused.lines().forEach(err::println);
            return REFUSED;
        }
    }

    private static Command command(String name) {
        return switch (name) {
            case "keyset" -> new KeysetCommand(System.getenv("PORTAL_KEYSET"));
            case "tenant" -> new TenantCommand(PasswordPrompt.ofThisProcess());
            default -> throw new RefusedCommandException("command.unknown", name);
        };
    }

    /** Libraries tell what they do in detail; the operator asked for something else. */
    private static void quiet() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
