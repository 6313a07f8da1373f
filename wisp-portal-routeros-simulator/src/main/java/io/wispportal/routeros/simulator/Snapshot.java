package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a router keeps, as sentences: {@code menu} with its last id, then {@code row} by {@code row}. */
final class Snapshot {

    private static final String MENU = "menu";
    private static final String ROW = "row";
    private static final String ID = ".id";

    private Snapshot() {}

    static List<Sentence> of(Tables tables) {
        List<Sentence> sentences = new ArrayList<>();
        for (Table table : tables.all()) {
            sentences.add(menu(table));
            if (table.menu().kind() != MenuKind.STATUS) {
                table.rows().stream().filter(row -> !row.isVolatile()).forEach(row -> sentences.add(row(row)));
            }
        }
        return sentences;
    }

    /** Takes the place of what is there. Menus that this version does not have are left out. */
    static void restore(List<Sentence> sentences, Tables tables) {
        Table table = null;
        for (Sentence sentence : sentences) {
            Command said = Command.parse(sentence);
            if (said.path().equals(MENU)) {
                table = emptied(tables, said);
            } else if (table != null) {
                table.insert(row(said, table.menu()), null);
            }
        }
    }

    private static @Nullable Table emptied(Tables tables, Command said) {
        Table table = tables.find(said.value("path").latin1());
        if (table != null) {
            table.remove(table.rows());
            table.continueAfter(Long.parseLong(said.value("last").latin1()));
        }
        return table;
    }

    /** Properties that this version does not have are left out. */
    private static Row row(Command said, Menu menu) {
        Map<String, String> values = new LinkedHashMap<>();
        said.attributes().forEach((name, value) -> {
            if (menu.has(name)) {
                values.put(name, value.latin1());
            }
        });
        return new Row(Long.parseLong(said.value(ID).latin1()), values, null);
    }

    private static Sentence menu(Table table) {
        return Command.of(MENU)
                .with("path", table.menu().path())
                .with("last", Long.toString(table.last()))
                .sentence();
    }

    private static Sentence row(Row row) {
        Command said = Command.of(ROW).with(ID, Long.toString(row.id()));
        for (Map.Entry<String, String> value : row.values().entrySet()) {
            said = said.with(value.getKey(), new Bytes(value.getValue()));
        }
        return said.sentence();
    }
}
