package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A router of rows in memory that is as strict as a real one: it knows ids, keys, places and the words of its version. */
final class RouterModel {

    private RouterFacts facts;
    private final Map<Menu, List<RouterRow>> rows = new EnumMap<>(Menu.class);
    private int last;

    RouterModel(RouterFacts facts) {
        this.facts = facts;
    }

    RouterModel copy() {
        RouterModel copy = new RouterModel(facts);
        rows.forEach((menu, each) -> copy.rows.put(menu, new ArrayList<>(each)));
        copy.last = last;
        return copy;
    }

    RouterState state() {
        RouterState.toRead(facts).forEach(this::rows);
        return new RouterState(facts, rows);
    }

    RouterFacts facts() {
        return facts;
    }

    void facts(RouterFacts other) {
        facts = other;
    }

    List<RouterRow> rows(Menu menu) {
        return rows.computeIfAbsent(menu, any -> new ArrayList<>());
    }

    void apply(Plan plan) {
        plan.steps().forEach(this::apply);
    }

    void apply(Step step) {
        if (step instanceof Step.Add add) {
            add(add.menu(), add.properties(), add.placeBefore());
        } else if (step instanceof Step.Set set) {
            set(set);
        } else if (step instanceof Step.Move move) {
            RouterRow row = rows(move.menu()).remove(at(move.menu(), move.id()));
            rows(move.menu()).add(place(move.menu(), move.before()), row);
        } else if (step instanceof Step.Remove remove) {
            check(remove.ids().size() <= 150, "too many ids in one command");
            remove.ids().forEach(id -> rows(remove.menu()).remove(at(remove.menu(), id)));
        }
    }

    /** @return its id */
    String add(Menu menu, Map<String, String> properties, @Nullable String before) {
        return put(row(menu, properties, false, false), before);
    }

    /** @return its id */
    String put(RouterRow row, @Nullable String before) {
        checkKey(row);
        rows(row.menu()).add(place(row.menu(), before), row);
        return row.id();
    }

    RouterRow row(Menu menu, Map<String, String> properties, boolean dynamic, boolean disabled) {
        checkWords(menu, properties);
        Map<String, String> shown = new HashMap<>();
        properties.forEach((name, value) -> shown.put(name, shown(name, value)));
        return new RouterRow(
                menu, "*" + Integer.toHexString(++last).toUpperCase(Locale.ROOT), shown, dynamic, disabled);
    }

    private void set(Step.Set set) {
        if (set.menu() == Menu.PROXY) {
            proxy(set.properties());
            return;
        }
        checkWords(set.menu(), set.properties());
        int at = at(set.menu(), set.id());
        RouterRow old = rows(set.menu()).get(at);
        Map<String, String> all = new HashMap<>(old.properties());
        boolean disabled = old.disabled() && !"no".equals(set.properties().get("disabled"));
        set.properties().forEach((name, value) -> all.put(name, shown(name, value)));
        all.values().removeIf(String::isEmpty);
        all.remove("disabled");
        RouterRow row = new RouterRow(set.menu(), set.id(), all, false, disabled);
        rows(set.menu()).remove(at);
        checkKey(row);
        rows(set.menu()).add(at, row);
    }

    private void proxy(Map<String, String> properties) {
        boolean enabled = properties
                .getOrDefault("enabled", facts.proxy().enabled() ? "yes" : "no")
                .equals("yes");
        Set<Integer> ports = properties.containsKey("port")
                ? Arrays.stream(properties.get("port").split(","))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet())
                : facts.proxy().ports();
        facts = facts.with(new RouterFacts.Proxy(enabled, ports, facts.proxy().allowed()));
    }

    /** As the router prints it, which is not always as it was told. */
    private static String shown(String name, String value) {
        return switch (name) {
            case "src-address", "target" -> Addresses.isV4(value) ? value + "/32" : value;
            case "address", "max-limit" -> Normal.of(name, value);
            default -> value;
        };
    }

    private void checkWords(Menu menu, Map<String, String> properties) {
        Dialect other = facts.dialect() == Dialect.V6 ? Dialect.V7 : Dialect.V6;
        check(!properties.containsKey(other.target()), "unknown parameter " + other.target());
        boolean access = menu == Menu.PROXY_ACCESS && facts.dialect() == Dialect.V6;
        check(!access || !"redirect".equals(properties.get("action")), "input does not match any value of action");
    }

    private void checkKey(RouterRow row) {
        if (!row.menu().key().isEmpty()) {
            String key = MenuRows.key(row.menu(), row::get);
            check(
                    rows(row.menu()).stream()
                            .noneMatch(
                                    each -> MenuRows.key(row.menu(), each::get).equals(key)),
                    "already have such entry: " + key);
        }
    }

    private int place(Menu menu, @Nullable String before) {
        if (before == null) {
            return rows(menu).size();
        }
        check(menu.ordered(), "no place in " + menu);
        int at = at(menu, before);
        check(!rows(menu).get(at).dynamic(), "nothing goes in front of a dynamic row");
        return at;
    }

    private int at(Menu menu, String id) {
        for (int at = 0; at < rows(menu).size(); at++) {
            if (rows(menu).get(at).id().equals(id)) {
                return at;
            }
        }
        throw new AssertionError("no such item: " + menu + " " + id);
    }

    private static void check(boolean good, String message) {
        if (!good) {
            throw new AssertionError(message);
        }
    }
}
