package io.wispportal.web.isolation;

import static io.wispportal.web.isolation.Outcome.DONE;
import static io.wispportal.web.isolation.Outcome.ENDED;
import static io.wispportal.web.isolation.Outcome.FIRST_PAGE;
import static io.wispportal.web.isolation.Outcome.FORBIDDEN;
import static io.wispportal.web.isolation.Outcome.LOST;
import static io.wispportal.web.isolation.Outcome.MISSING;
import static io.wispportal.web.isolation.Outcome.NOWHERE;
import static io.wispportal.web.isolation.Outcome.SHOWN;

import io.wispportal.web.http.Method;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The few kinds of rows there are. */
final class RowKinds {

    private static final Actor[] NOT_THE_OWNER = {Actor.OTHER_CUSTOMER, Actor.CANCELLED_CUSTOMER, Actor.FOREIGN_CUSTOMER
    };

    private RowKinds() {}

    /** Answers everybody on every host. */
    static IsolationRow machine(String pattern) {
        return new IsolationRow(Method.GET, pattern, Thing.NONE, all(SHOWN, SHOWN, SHOWN, SHOWN))
                .but(SHOWN, Actor.OWNER_ON_UNKNOWN_HOST);
    }

    /** Answers everybody on our hosts. */
    static IsolationRow anybody(Method method, String pattern, Outcome nobody, Outcome signedIn) {
        return new IsolationRow(method, pattern, Thing.NONE, all(nobody, nobody, signedIn, signedIn));
    }

    /** The same, but the staff host has no such page. */
    static IsolationRow portalOnly(IsolationRow row) {
        Actor[] onConsole = Stream.of(Actor.values())
                .filter(actor -> actor.asks() == Place.CONSOLE)
                .toArray(Actor[]::new);
        return row.but(MISSING, onConsole);
    }

    /** Answers everybody on a portal host. */
    static IsolationRow portal(Method method, String pattern, Outcome outcome) {
        return new IsolationRow(method, pattern, Thing.NONE, all(outcome, MISSING, outcome, MISSING));
    }

    /** A page of the portal that shows every customer the own data. */
    static IsolationRow own(String pattern) {
        return customers(Method.GET, pattern, Thing.NONE, SHOWN);
    }

    /** A page of the portal about something that its owner alone may see. */
    static IsolationRow ownThing(String pattern, Thing thing) {
        return customers(Method.GET, pattern, thing, SHOWN).but(MISSING, NOT_THE_OWNER);
    }

    /** A form about something that its owner alone may send. */
    static IsolationRow ownPost(String pattern, Thing thing) {
        return customers(Method.POST, pattern, thing, DONE).but(MISSING, NOT_THE_OWNER);
    }

    /** Leads every customer to the page that the form is on. */
    static IsolationRow ownRedirect(String pattern) {
        return customers(Method.GET, pattern, Thing.NONE, DONE);
    }

    /** The form of a payment report. */
    static IsolationRow reportOwn(String pattern) {
        return customers(Method.POST, pattern, Thing.INVOICE, DONE)
                .but(MISSING, NOT_THE_OWNER)
                .sending("method", "{method}", "amount", "100", "paidOn", "{today}", "reference", "M-1")
                .withFile();
    }

    /** The form for another password, which leaves the page open: the current one is wrong. */
    static IsolationRow changeOwnPassword(String pattern) {
        return customers(Method.POST, pattern, Thing.NONE, Outcome.REFUSED)
                .sending("current", "", "next", "otra cabra 9", "repeat", "otra cabra 9");
    }

    /** A page of the console that administrators see, and these. */
    static IsolationRow staff(String pattern, Thing thing, Actor... also) {
        return console(Method.GET, pattern, thing, SHOWN, also);
    }

    /** A form of the console that administrators may send, and these. */
    static IsolationRow staffPost(String pattern, Thing thing, Actor... also) {
        return console(Method.POST, pattern, thing, DONE, also);
    }

    /** Leads to the form that is sent to this address, whatever is there and for every member. */
    static IsolationRow staffRedirect(String pattern, Thing thing) {
        return console(Method.GET, pattern, thing, DONE, Actor.CASHIER, Actor.TECHNICIAN)
                .but(DONE, Actor.FOREIGN_ADMINISTRATOR);
    }

    private static IsolationRow customers(Method method, String pattern, Thing thing, Outcome theirs) {
        return new IsolationRow(method, pattern, thing, all(toSignIn(method, FIRST_PAGE), MISSING, theirs, MISSING));
    }

    private static IsolationRow console(Method method, String pattern, Thing thing, Outcome theirs, Actor... also) {
        return new IsolationRow(method, pattern, thing, all(MISSING, toSignIn(method, FIRST_PAGE), MISSING, FORBIDDEN))
                .but(theirs, Actor.ADMINISTRATOR)
                .but(theirs, also)
                .but(thing == Thing.NONE ? theirs : MISSING, Actor.FOREIGN_ADMINISTRATOR)
                .but(toSignIn(method, ENDED), Actor.DISABLED_ADMINISTRATOR);
    }

    private static Outcome toSignIn(Method method, Outcome asked) {
        return method == Method.POST ? LOST : asked;
    }

    private static Map<Actor, Outcome> all(
            Outcome nobodyOnPortal, Outcome nobodyOnConsole, Outcome customer, Outcome staff) {
        Map<Actor, Outcome> all = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            all.put(
                    actor,
                    switch (actor.standing()) {
                        case NOBODY_ON_PORTAL -> nobodyOnPortal;
                        case NOBODY_ON_CONSOLE -> nobodyOnConsole;
                        case CUSTOMER -> customer;
                        case STAFF -> staff;
                        case LOST -> NOWHERE;
                    });
        }
        return all;
    }
}
