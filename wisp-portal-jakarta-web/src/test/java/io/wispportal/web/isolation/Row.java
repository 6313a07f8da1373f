package io.wispportal.web.isolation;

import io.wispportal.web.http.Audience;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One route and what each caller gets from it.
 *
 * @param route  method and pattern, as the route table has them
 * @param on     whose host it answers on
 * @param fields what a form sends: name, value, …
 * @param status the status each caller gets on that host
 */
record Row(String route, Audience on, List<String> fields, Map<Who, Integer> status) {

    private static final int TO_SIGN_IN = 303;

    /** A route of the portal: what the owner, another customer and a customer of another company get. */
    static Row customers(String route, int owner, int other, int foreign, String... fields) {
        Map<Who, Integer> status = everybodyToSignIn();
        status.put(Who.OWNER, owner);
        status.put(Who.OTHER_CUSTOMER, other);
        status.put(Who.FOREIGN_CUSTOMER, foreign);
        return new Row(route, Audience.CUSTOMER, List.of(fields), status);
    }

    /** A route of the console: what administrator, cashier, technician and the other company's administrator get. */
    static Row staff(String route, int administrator, int cashier, int technician, int foreign, String... fields) {
        Map<Who, Integer> status = everybodyToSignIn();
        status.put(Who.ADMINISTRATOR, administrator);
        status.put(Who.CASHIER, cashier);
        status.put(Who.TECHNICIAN, technician);
        status.put(Who.FOREIGN_ADMINISTRATOR, foreign);
        return new Row(route, Audience.STAFF, List.of(fields), status);
    }

    /** A route for anybody: the same for all who are signed in. */
    static Row anybody(String route, int anonymous, int signedIn, String... fields) {
        Map<Who, Integer> status = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            status.put(who, who == Who.ANONYMOUS ? anonymous : signedIn);
        }
        return new Row(route, Audience.ANYBODY, List.of(fields), status);
    }

    String pattern() {
        return route.substring(route.indexOf(' ') + 1);
    }

    boolean isPost() {
        return route.startsWith("POST ");
    }

    private static Map<Who, Integer> everybodyToSignIn() {
        Map<Who, Integer> status = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            status.put(who, TO_SIGN_IN);
        }
        return status;
    }
}
