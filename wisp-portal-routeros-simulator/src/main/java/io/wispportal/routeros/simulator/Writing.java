package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes rows and changes them. */
final class Writing {

    private final InstantSource clock;
    private final Wall wall;
    private final DeviceMode mode;
    private final NameEntries names;

    Writing(InstantSource clock, Wall wall, DeviceMode mode, NameEntries names) {
        this.clock = clock;
        this.wall = wall;
        this.mode = mode;
        this.names = names;
    }

    Reply add(Table table, Command command) {
        String place = command.value("place-before").latin1();
        if (!place.isEmpty() && table.menu().kind() != MenuKind.ORDERED) {
            throw Trap.unknownParameter("place-before");
        }
        Row before = place.isEmpty() ? null : Items.one(table, place);
        Assignment assignment = new Assignment(table.menu());
        assignment.take(command);
        Row row = add(table, assignment, before);
        return Reply.of(ReplyKind.DONE).with("ret", new Bytes(row.reference()));
    }

    Row add(Table table, Assignment assignment, @Nullable Row before) {
        assignment.refuseMissing();
        number(table, assignment.values());
        if (table.menu().has("creation-time")) {
            assignment.put("creation-time", wall.dateAndTime());
        }
        refuseAsleep(table.menu(), assignment.values());
        Duration timeout = timeout(assignment.values());
        Row row = table.add(assignment.values(), null, before);
        end(table, row, timeout);
        if (NameEntries.isName(row)) {
            names.refresh(table, row);
        }
        return row;
    }

    void change(Table table, Row row, Consumer<Assignment> change) {
        boolean wasName = NameEntries.isName(row);
        Assignment assignment = new Assignment(table.menu(), row.values());
        change.accept(assignment);
        refuseAsleep(table.menu(), assignment.values());
        Duration timeout = timeout(assignment.values());
        table.change(row, assignment.values());
        end(table, row, timeout);
        if (wasName || NameEntries.isName(row)) {
            names.refresh(table, row);
        }
    }

    /** {@code queue#} becomes {@code queue1}, or the next that is free. */
    private static void number(Table table, Map<String, String> values) {
        String name = values.getOrDefault("name", "");
        if (name.endsWith("#")) {
            String stem = name.substring(0, name.length() - 1);
            int number = 1;
            while (table.named(stem + number) != null) {
                number++;
            }
            values.put("name", stem + number);
        }
    }

    private void refuseAsleep(Menu menu, Map<String, String> values) {
        boolean wanted = menu.properties().values().stream()
                .anyMatch(property -> property.is("device-mode") && "true".equals(values.get(property.name())));
        if (wanted && !mode.allowsProxy()) {
            throw Trap.failure("not allowed by device-mode");
        }
    }

    /** Taken out: what is left of it is told when it is printed. */
    private static Duration timeout(Map<String, String> values) {
        String timeout = values.remove("timeout");
        Duration duration = timeout == null ? Duration.ZERO : Durations.parse(timeout);
        if (!duration.isZero()) {
            values.put("dynamic", "true");
        }
        return duration;
    }

    private void end(Table table, Row row, Duration timeout) {
        if (!timeout.isZero()) {
            table.endAt(row, clock.instant().plus(timeout));
        }
    }
}
