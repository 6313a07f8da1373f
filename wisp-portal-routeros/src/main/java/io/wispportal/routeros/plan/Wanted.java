package io.wispportal.routeros.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wanted rows of one menu, without those that cannot be had. */
final class Wanted {

    private static final List<String> LIST_ENTRY = List.of("list", "address");

    private final MenuRows rows;
    private final Guards guards;
    private final List<Conflict> conflicts;

    // Mutable state: what was let through so far.
    private final Map<String, DesiredRow> free = new LinkedHashMap<>();
    private final Map<DesiredRow, RouterRow> adopted = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    Wanted(MenuRows rows, List<DesiredRow> desired, Guards guards, List<Conflict> conflicts) {
        this.rows = rows;
        this.guards = guards;
        this.conflicts = conflicts;
        Set<String> ours = rows.menu() == Menu.PPP_SECRET ? ours(rows) : Set.of();
        for (DesiredRow each : desired) {
            if (rows.menu() == Menu.PPP_SECRET) {
                login(each, ours);
            } else {
                row(each);
            }
        }
    }

    /** By {@link Owned#key}. */
    Map<String, DesiredRow> free() {
        return free;
    }

    /** Rows of others that are handed over with this plan. */
    Map<DesiredRow, RouterRow> adopted() {
        return adopted;
    }

    private void row(DesiredRow desired) {
        Optional<RouterRow> other = rows.taken(desired);
        if (other.isPresent() && isMadeByRouter(other.get())) {
            return;
        }
        if (other.isPresent()) {
            boolean done = rows.menu().key().equals(LIST_ENTRY) && !other.get().disabled();
            note(done ? Conflict.Kind.DONE_BY_OTHERS : Conflict.Kind.TAKEN, desired, other.get());
        } else {
            take(desired);
        }
    }

    /** Of an entry with a domain the router makes one for each address: what we want is there. */
    private boolean isMadeByRouter(RouterRow other) {
        return other.dynamic() && !other.disabled() && rows.menu().key().equals(LIST_ENTRY);
    }

    private void login(DesiredRow desired, Set<String> ours) {
        Optional<RouterRow> other = rows.taken(desired);
        if (ours.contains(desired.get("name"))) {
            take(desired);
        } else if (other.isEmpty()) {
            conflicts.add(new Conflict(Conflict.Kind.NO_LOGIN, rows.menu(), desired.id(), ""));
        } else if (guards.handedOver().contains(desired.get("name"))) {
            adopt(desired, other.get());
        } else {
            note(Conflict.Kind.NOT_HANDED_OVER, desired, other.get());
        }
    }

    private void take(DesiredRow desired) {
        boolean once = rows.menu().key().isEmpty() || keys.add(MenuRows.key(rows.menu(), desired::get));
        if (!once || free.putIfAbsent(Owned.key(desired.kind().code(), desired.id()), desired) != null) {
            conflicts.add(new Conflict(Conflict.Kind.TWICE, rows.menu(), desired.id(), ""));
        }
    }

    private void adopt(DesiredRow desired, RouterRow other) {
        if (keys.add(MenuRows.key(rows.menu(), desired::get))) {
            adopted.put(desired, other);
        } else {
            conflicts.add(new Conflict(Conflict.Kind.TWICE, rows.menu(), desired.id(), ""));
        }
    }

    private void note(Conflict.Kind kind, DesiredRow desired, RouterRow other) {
        conflicts.add(new Conflict(kind, rows.menu(), desired.id(), other.id()));
    }

    private static Set<String> ours(MenuRows rows) {
        Set<String> names = new HashSet<>();
        rows.owned().forEach(each -> names.add(each.row().get("name")));
        return names;
    }
}
