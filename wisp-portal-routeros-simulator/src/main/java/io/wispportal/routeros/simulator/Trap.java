package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;

/** A refusal in the words of routers. The category stands only where real ones were seen to say it. */
final class Trap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String NONE = "";
    private static final String MISSING = "0";
    private static final String ARGUMENT = "1";
    private static final String INTERRUPTED = "2";

    private final String category;

    private Trap(String category, String message) {
        super(message, null, false, false);
        this.category = category;
    }

    static Trap noSuchItem() {
        return new Trap(MISSING, "no such item");
    }

    static Trap noSuchMenu() {
        return new Trap(MISSING, "no such command prefix");
    }

    static Trap noSuchCommand() {
        return new Trap(MISSING, "no such command");
    }

    static Trap unknownParameter(String name) {
        return new Trap(NONE, "unknown parameter " + name);
    }

    static Trap missing(String name) {
        return new Trap(NONE, "missing value(s) of argument(s) " + name);
    }

    static Trap noneOf(String property) {
        return new Trap(ARGUMENT, "input does not match any value of " + property);
    }

    static Trap invalid(String property) {
        return new Trap(ARGUMENT, "invalid value for argument " + property);
    }

    static Trap failure(String what) {
        return new Trap(NONE, "failure: " + what);
    }

    static Trap notPermitted() {
        return new Trap(NONE, "not enough permissions (9)");
    }

    static Trap login(String message) {
        return new Trap(NONE, message);
    }

    static Trap interrupted() {
        return new Trap(INTERRUPTED, "interrupted");
    }

    Reply reply() {
        Reply trap = Reply.of(ReplyKind.TRAP);
        Reply begun = category.isEmpty() ? trap : trap.with("category", new Bytes(category));
        return begun.with("message", new Bytes(text()));
    }

    private String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
