package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows rows as routers do: what has no value is left out. */
final class Printing {

    private static final String ASLEEP = "inactivated, not allowed by device-mode";
    private static final Set<String> OPTIONS =
            Set.of(".proplist", "detail", "stats", "count-only", "without-paging", "terse", "brief");

    private final RouterVersion version;
    private final LiveValues live;
    private final DeviceMode mode;
    private final InstantSource clock;

    Printing(RouterVersion version, LiveValues live, DeviceMode mode, InstantSource clock) {
        this.version = version;
        this.live = live;
        this.mode = mode;
        this.clock = clock;
    }

    List<Reply> run(Table table, Command command) {
        refuseUnknown(command);
        List<Map<String, String>> rows = table.rows().stream()
                .map(row -> printed(table.menu(), row))
                .filter(row -> Query.matches(command.queries(), row))
                .toList();
        if (command.attributes().containsKey("count-only")) {
            return List.of(Reply.of(ReplyKind.DONE).with("ret", new Bytes(Integer.toString(rows.size()))));
        }
        return replies(rows, command.value(".proplist"));
    }

    private List<Reply> replies(List<Map<String, String>> rows, Bytes proplist) {
        List<Reply> replies = new ArrayList<>();
        rows.forEach(row -> replies.add(reply(row, proplist)));
        if (rows.isEmpty() && version.saysEmpty()) {
            replies.add(Reply.of(ReplyKind.EMPTY));
        }
        replies.add(Reply.of(ReplyKind.DONE));
        return replies;
    }

    /** Id first, then in the order of the menu. */
    Map<String, String> printed(Menu menu, Row row) {
        Map<String, String> printed = new LinkedHashMap<>();
        if (menu.kind() != MenuKind.SINGLETON) {
            printed.put(".id", row.reference());
        }
        Map<String, String> values = row.values();
        values.putAll(live.of(menu.path()));
        putRest(row, values);
        menu.properties().values().stream()
                .filter(property -> values.containsKey(property.name()) && !property.is("secret"))
                .forEach(property -> printed.put(property.name(), values.getOrDefault(property.name(), "")));
        markAsleep(menu, printed);
        return printed;
    }

    private void putRest(Row row, Map<String, String> values) {
        row.end().ifPresent(end -> {
            Duration rest = Duration.between(clock.instant(), end);
            values.put("timeout", Durations.format(rest));
        });
    }

    /** Such a remark is no comment of the row, but is shown in its place where it has none. */
    private void markAsleep(Menu menu, Map<String, String> printed) {
        if (menu.is("device-mode") && !mode.allowsProxy()) {
            printed.put(".about", ASLEEP);
            printed.putIfAbsent("comment", ASLEEP);
        }
    }

    private static Reply reply(Map<String, String> row, Bytes proplist) {
        Map<String, Bytes> values = new LinkedHashMap<>();
        if (proplist.length() == 0) {
            row.forEach((name, value) -> values.put(name, new Bytes(value)));
        } else {
            for (String name : proplist.latin1().split(",")) {
                String value = row.get(name);
                if (value != null) {
                    values.put(name, new Bytes(value));
                }
            }
        }
        return new Reply(ReplyKind.RE, values, Bytes.EMPTY, "");
    }

    private static void refuseUnknown(Command command) {
        for (String name : command.attributes().keySet()) {
            if (!OPTIONS.contains(name)) {
                throw Trap.unknownParameter(name);
            }
        }
    }
}
