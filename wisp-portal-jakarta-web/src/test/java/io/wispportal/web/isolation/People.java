package io.wispportal.web.isolation;

import io.wispportal.web.Visitor;
import java.util.EnumMap;
import java.util.Map;

/**
 * The actors' browsers, each signed in once.
 *
 * <p>Mutable state: who has signed in so far.
 */
final class People {

    private static final String STAFF_PASSWORD = "demo-admin-2026";

    private final World world;
    private final Map<Actor, Person> known = new EnumMap<>(Actor.class);

    People(World world) {
        this.world = world;
    }

    /** A browser that has the actor's cookies. */
    Person of(Actor actor) {
        Person person = known.computeIfAbsent(actor, this::signedInAnew);
        return actor == Actor.DISABLED_ADMINISTRATOR ? person.copy() : person;
    }

    /** The actor in a session of its own. */
    Person signedInAnew(Actor actor) {
        String account = accountOf(actor);
        Visitor visitor = world.visitor(actor.signsIn());
        if (account != null) {
            visitor.signedIn(account, passwordOf(actor, account));
        }
        Visitor there = visitor.onHost(world.host(actor.asks()));
        Person person = new Person(there, actor.asks() == Place.NOWHERE ? "" : there.token());
        if (actor == Actor.DISABLED_ADMINISTRATOR) {
            world.disable(account);
        }
        return person;
    }

    /** Whoever this is, signed in where they belong. */
    Visitor signedIn(String account) {
        boolean staff = account.startsWith("admin");
        return world.visitor(staff ? Place.CONSOLE : Place.PORTAL)
                .signedIn(account, staff ? STAFF_PASSWORD : defaultPassword(account));
    }

    private String accountOf(Actor actor) {
        return switch (actor) {
            case CANCELLED_CUSTOMER -> world.addCancelledCustomer();
            case DISABLED_ADMINISTRATOR -> world.addAdministrator();
            default -> actor.account();
        };
    }

    private static String passwordOf(Actor actor, String account) {
        return actor.signsIn() == Place.CONSOLE ? STAFF_PASSWORD : defaultPassword(account);
    }

    private static String defaultPassword(String account) {
        return account.substring(account.indexOf('@') + 1) + "-2026";
    }
}
