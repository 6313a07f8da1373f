package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import java.util.List;

/**
 * A command on its way through the router.
 *
 * <p>Mutable state: whether it was cancelled.
 */
final class Job {

    private final Connection connection;
    private final Command command;
    private boolean cancelled;

    Job(Connection connection, Command command) {
        this.connection = connection;
        this.command = command;
    }

    /** The client has gone; what it said before is still done. */
    static Job farewell(Connection connection) {
        return new Job(connection, Command.of(""));
    }

    Connection connection() {
        return connection;
    }

    Command command() {
        return command;
    }

    boolean isFarewell() {
        return command.path().isEmpty();
    }

    boolean isCancel() {
        return command.path().equals("/cancel");
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** A cancel without a tag means all commands of its connection. */
    boolean isMeantBy(Job cancel) {
        String tag = cancel.command.value("tag").latin1();
        return connection == cancel.connection && (tag.isEmpty() || tag.equals(command.tag()));
    }

    List<Sentence> cancel() {
        cancelled = true;
        return said(List.of(Trap.interrupted().reply(), Reply.of(ReplyKind.DONE)));
    }

    List<Sentence> said(List<Reply> replies) {
        return replies.stream()
                .map(reply -> reply.tagged(command.tag()).sentence())
                .toList();
    }
}
