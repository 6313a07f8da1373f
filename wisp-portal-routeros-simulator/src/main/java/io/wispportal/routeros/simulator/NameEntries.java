package io.wispportal.routeros.simulator;

import java.util.List;
import java.util.Map;

/**
 * Entries of address lists that are names: for each the router keeps the addresses that it found as entries of their own.
 *
 * <p>Mutable state: the resolver.
 */
final class NameEntries {

    private NameResolver resolver;

    NameEntries(NameResolver resolver) {
        this.resolver = resolver;
    }

    void resolver(NameResolver other) {
        resolver = other;
    }

    void refreshAll(Table table) {
        table.rows().stream().filter(NameEntries::isName).forEach(row -> refresh(table, row));
    }

    /** After the entry was added or changed. */
    void refresh(Table table, Row entry) {
        table.remove(children(table, entry));
        if (isName(entry) && !entry.isFlagged("disabled")) {
            resolver.addresses(entry.text("address")).forEach(address -> add(table, entry, address));
        }
    }

    static List<Row> children(Table table, Row entry) {
        return table.rows().stream().filter(row -> row.isChildOf(entry)).toList();
    }

    static boolean isName(Row row) {
        return !row.text("list").isEmpty() && Addresses.isName(row.text("address"));
    }

    private static void add(Table table, Row entry, String address) {
        boolean six = table.menu().path().startsWith("/ipv6/");
        if (six == address.contains(":")) {
            Map<String, String> values = child(table, entry, six ? Ipv6.prefix(address) : address);
            if (!table.isTaken(values)) {
                table.add(values, entry, null);
            }
        }
    }

    private static Map<String, String> child(Table table, Row entry, String address) {
        Map<String, String> values = new Assignment(table.menu()).values();
        values.put("list", entry.text("list"));
        values.put("address", address);
        values.put("dynamic", "true");
        values.put("comment", entry.text("address"));
        return values;
    }
}
