package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does in a table what a command says. */
final class VerbRunner {

    private static final Reply DONE = Reply.of(ReplyKind.DONE);

    private final Printing printing;
    private final Writing writing;
    private final boolean partialLists;

    VerbRunner(Printing printing, Writing writing, boolean partialLists) {
        this.printing = printing;
        this.writing = writing;
        this.partialLists = partialLists;
    }

    /** The last reply ends the command. */
    List<Reply> run(Verb verb, Table table, Command command) {
        return switch (verb) {
            case PRINT, GETALL -> printing.run(table, command);
            case ADD -> List.of(writing.add(table, command));
            case SET -> change(table, command, row -> row.take(command));
            case UNSET -> change(table, command, row -> row.reset(unset(table, command)));
            case ENABLE -> change(table, command, row -> row.put("disabled", "no"));
            case DISABLE -> change(table, command, row -> row.put("disabled", "yes"));
            case MOVE -> move(table, command);
            case REMOVE -> onItems(table, command, rows -> remove(table, rows));
        };
    }

    private List<Reply> change(Table table, Command command, Consumer<Assignment> change) {
        return onItems(table, command, rows -> rows.forEach(row -> writing.change(table, row, change)));
    }

    private static void remove(Table table, List<Row> rows) {
        List<Row> gone = new ArrayList<>(rows);
        rows.stream().filter(NameEntries::isName).forEach(row -> gone.addAll(NameEntries.children(table, row)));
        table.remove(gone);
    }

    private List<Reply> move(Table table, Command command) {
        String destination = command.value("destination").latin1();
        Row before = destination.isEmpty() ? null : Items.one(table, destination);
        return onItems(table, command, rows -> table.move(rows, before));
    }

    private List<Reply> onItems(Table table, Command command, Consumer<List<Row>> what) {
        Items items = Items.of(table, command);
        if (items.complete() || partialLists) {
            refuseChildren(items);
            what.accept(items.found());
        }
        if (!items.complete()) {
            throw Trap.noSuchItem();
        }
        return List.of(DONE);
    }

    private static void refuseChildren(Items items) {
        if (items.found().stream().anyMatch(Row::isChild)) {
            throw Trap.failure("dynamic entry");
        }
    }

    private static String unset(Table table, Command command) {
        String name = command.value("value-name").latin1();
        return table.menu().writable(name).name();
    }
}
