package io.wispportal.routeros.simulator;

import static io.wispportal.routeros.simulator.MenuKind.FIXED;
import static io.wispportal.routeros.simulator.MenuKind.LIST;
import static io.wispportal.routeros.simulator.MenuKind.ORDERED;
import static io.wispportal.routeros.simulator.MenuKind.SINGLETON;
import static io.wispportal.routeros.simulator.MenuKind.STATUS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done in a menu. */
enum Verb {
    /** Shows rows. */
    PRINT(EnumSet.allOf(MenuKind.class)),
    /** The same. */
    GETALL(EnumSet.allOf(MenuKind.class)),
    /** Makes a row. */
    ADD(EnumSet.of(LIST, ORDERED)),
    /** Changes rows. */
    SET(EnumSet.of(SINGLETON, LIST, ORDERED, FIXED)),
    /** Takes a value away. */
    UNSET(EnumSet.of(SINGLETON, LIST, ORDERED, FIXED)),
    /** Lets rows work. */
    ENABLE(EnumSet.of(LIST, ORDERED, FIXED)),
    /** Lets rows rest. */
    DISABLE(EnumSet.of(LIST, ORDERED, FIXED)),
    /** Changes the order. */
    MOVE(EnumSet.of(ORDERED)),
    /** Deletes rows. */
    REMOVE(EnumSet.of(LIST, ORDERED, STATUS));

    private final Set<MenuKind> menus;

    Verb(Set<MenuKind> menus) {
        this.menus = menus;
    }

    boolean writes() {
        return this != PRINT && this != GETALL;
    }

    /** Refuses what cannot be done there. */
    static Verb of(String name, Menu menu) {
        return Arrays.stream(values())
                .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name) && verb.fits(menu))
                .findAny()
                .orElseThrow(Trap::noSuchCommand);
    }

    private boolean fits(Menu menu) {
        boolean switched = this == ENABLE || this == DISABLE;
        return menus.contains(menu.kind()) && (!switched || menu.has("disabled"));
    }
}
