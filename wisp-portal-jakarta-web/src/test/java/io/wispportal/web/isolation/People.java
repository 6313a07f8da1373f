package io.wispportal.web.isolation;

import io.wispportal.web.Visitor;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The actors' browsers, each signed in once.
 *
 * <p>Mutable state: who has signed in so far.
 */
final class People {

    private static final String STAFF_PASSWORD = "demo-admin-2026";

    private final World world;
    private final Map<Actor, Person> known = new EnumMap<>(Actor.class);
    /** One session each, copied: a customer has five at most, and the sixth would end the first. */
    private final Map<String, Visitor> browsers = new HashMap<>();

    People(World world) {
        this.world = world;
    }

    /** A browser that has the actor's cookies. */
    Person of(Actor actor) {
        Person person = known.computeIfAbsent(actor, asked -> person(asked, this::known));
        return actor == Actor.DISABLED_ADMINISTRATOR ? person.copy() : person;
    }

    /** The actor in a session of its own. */
    Person signedInAnew(Actor actor) {
        return person(actor, this::signIn);
    }

    private Person person(Actor actor, BiFunction<Place, String, Visitor> browser) {
        String account = accountOf(actor);
        Visitor visitor = account == null ? world.visitor(actor.signsIn()) : browser.apply(actor.signsIn(), account);
        Visitor there = visitor.onHost(world.host(actor.asks()));
        Person person = new Person(there, actor.asks() == Place.NOWHERE ? "" : there.token());
        if (actor == Actor.DISABLED_ADMINISTRATOR) {
            world.disable(account);
        }
        return person;
    }

    /** Whoever this is, signed in where they belong. */
    Visitor signedIn(String account) {
        return known(account.startsWith("admin") ? Place.CONSOLE : Place.PORTAL, account);
    }

    private Visitor known(Place place, String account) {
        return browsers.computeIfAbsent(place + account, one -> signIn(place, account))
                .copy();
    }

    private Visitor signIn(Place place, String account) {
        return world.visitor(place)
                .signedIn(account, place == Place.CONSOLE ? STAFF_PASSWORD : defaultPassword(account));
    }

    private String accountOf(Actor actor) {
        return switch (actor) {
            case CANCELLED_CUSTOMER -> world.addCancelledCustomer();
            case DISABLED_ADMINISTRATOR -> world.addAdministrator();
            default -> actor.account();
        };
    }

    private static String defaultPassword(String account) {
        return account.substring(account.indexOf('@') + 1) + "-2026";
    }
}
