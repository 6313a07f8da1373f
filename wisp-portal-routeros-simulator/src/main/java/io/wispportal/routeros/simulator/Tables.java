package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a router keeps.
 *
 * <p>Mutable state: the tables.
 */
final class Tables {

    private final SimulatorSettings settings;
    private final Map<String, Menu> schema;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    Tables(SimulatorSettings settings) {
        this.settings = settings;
        this.schema = Schema.of(settings.version());
        reset();
    }

    /** As it came from the factory, with its users. */
    void reset() {
        tables.clear();
        schema.forEach((path, menu) -> tables.put(path, filled(menu)));
        settings.users().forEach(this::add);
        Table services = table("/ip/service");
        if (services.menu().has("max-sessions")) {
            services.rows().forEach(service -> limit(services, service));
        }
    }

    private void add(SimulatedUser user) {
        Table table = table("/user");
        Assignment assignment = new Assignment(table.menu());
        assignment.put("name", latin1(user.name()));
        assignment.put("password", latin1(user.password()));
        assignment.put("group", latin1(user.group()));
        table.add(assignment.values(), null, null);
    }

    private void limit(Table services, Row service) {
        Map<String, String> values = service.values();
        values.put("max-sessions", Integer.toString(settings.maxSessions()));
        services.change(service, values);
    }

    Collection<Table> all() {
        return tables.values();
    }

    @Nullable
    Table find(String path) {
        return tables.get(path);
    }

    /** Refuses a menu that is not there. */
    Table table(String path) {
        Table table = find(path);
        if (table == null) {
            throw Trap.noSuchMenu();
        }
        return table;
    }

    private static Table filled(Menu menu) {
        Table table = new Table(menu);
        if (menu.kind() == MenuKind.SINGLETON) {
            table.add(new Assignment(menu).values(), null, null);
        }
        for (Map<String, String> row : menu.rows()) {
            Assignment assignment = new Assignment(menu);
            row.forEach(assignment::put);
            table.add(assignment.values(), null, null);
        }
        return table;
    }

    private static String latin1(String text) {
        return Bytes.utf8(text).latin1();
    }
}
