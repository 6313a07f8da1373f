package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.SentFile;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the running application, called as everybody, on its own host and on the other one. */
@Tag("TEN-01")
class IsolationTest {

    private static final String PORTAL_HOST = "localhost";
    private static final String STAFF_HOST = "admin.localhost";
    /** Words that only the other company's pages may hold. */
    private static final List<String> OF_REDRURAL = List.of("Quiroga", "Bancolombia 111", "Red Rural", "52123456");

    private static final List<String> OF_WISPMEGA = List.of("Torres Medina", "BBVA", "ISO-", "TOMA850312");
    private static final String INTERNAL_NAME = "BBVA 0123456789";

    private static TestPortal portal;
    private static AnasThings things;
    private static Map<Who, Visitor> visitors;

    @BeforeAll
    static void signEverybodyIn() {
        portal = TestPortal.start();
        things = new AnasThings(portal);
        visitors = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            visitors.put(who, signedIn(who));
        }
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        List<String> routes = portal.routes().all().stream().map(IsolationTest::name).toList();

        assertThat(Rows.ALL.stream().map(Row::route)).containsExactlyInAnyOrderElementsOf(named(routes));
    }

    static Stream<Arguments> everyRouteAsEverybody() {
        return Rows.ALL.stream().flatMap(row -> Stream.of(Who.values()).map(who -> Arguments.of(row.route(), who)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyRouteAsEverybody")
    @Tag("STA-01")
    void everybodyGetsTheirAnswerAndNoWordOfAnotherCompany(String route, Who who) {
        Row row = row(route);

        Answer answer = call(row, renewed(row, who).onHost(hostOf(row, who)), things.fresh());

        assertThat(answer.status()).isEqualTo(row.status().get(who));
        assertThat(answer.text()).doesNotContain(who.isForeign() ? OF_WISPMEGA : OF_REDRURAL);
        if (!who.isStaff()) {
            assertThat(answer.text()).doesNotContain(INTERNAL_NAME);
        }
    }

    static Stream<Arguments> everyRouteOfOneHost() {
        return everyRouteAsEverybody().filter(call -> row((String) call.get()[0]).on() != Audience.ANYBODY);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyRouteOfOneHost")
    @Tag("TEN-06")
    void onTheOtherHostThereIsNothing(String route, Who who) {
        Row row = row(route);
        String other = row.on() == Audience.STAFF ? PORTAL_HOST : STAFF_HOST;

        Answer answer = call(row, visitors.get(who).onHost(other), things.fresh());

        assertThat(answer.status()).isEqualTo(404);
    }

    static Stream<Arguments> everyThing() {
        return everyRouteAsEverybody().filter(call -> {
            Row row = row((String) call.get()[0]);
            return row.status().get((Who) call.get()[1]) == 404;
        });
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyThing")
    void foreignAndMissingThingsLookTheSame(String route, Who who) {
        Row row = row(route);
        Map<String, String> missing = new java.util.HashMap<>(things.fresh());
        List.of("invoice", "reported", "report", "customer", "service", "entry", "mail").forEach(name -> missing.put(
                name, UUID.randomUUID().toString()));
        if (!row.fields().contains("method")) {
            missing.put("method", UUID.randomUUID().toString());
        }
        Visitor visitor = visitors.get(who).onHost(hostOf(row, who));

        Answer foreign = call(row, visitor, things.fresh());
        Answer absent = call(row, visitor, missing);

        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.words()).isEqualTo(foreign.words());
        assertThat(absent.bytes()).hasSameSizeAs(foreign.bytes());
    }

    private static Answer call(Row row, Visitor visitor, Map<String, String> values) {
        String path = filled(row.pattern(), values).replace("{version}", "1");
        if (!row.isPost()) {
            return visitor.get(path);
        }
        String[] fields = row.fields().stream().map(field -> filled(field, values)).toArray(String[]::new);
        if (!path.endsWith("/reportar")) {
            return visitor.post(path, fields);
        }
        byte[] pdf = ("%PDF-1.7\n%" + values.get("invoice")).getBytes(StandardCharsets.US_ASCII);
        return visitor.upload(path, new SentFile("voucher", "comprobante.pdf", pdf), fields);
    }

    /** Signing out ends the session, so it takes one of its own. */
    private static Visitor renewed(Row row, Who who) {
        return row.route().equals("POST /salir") ? signedIn(who) : visitors.get(who);
    }

    private static Visitor signedIn(Who who) {
        if (who == Who.ANONYMOUS) {
            return portal.visitor();
        }
        return who.isStaff() ? portal.staff(who.account()) : portal.customer(who.account());
    }

    private static String hostOf(Row row, Who who) {
        boolean console = row.on() == Audience.STAFF || (row.on() == Audience.ANYBODY && who.isStaff());
        return console ? STAFF_HOST : PORTAL_HOST;
    }

    private static Row row(String route) {
        return Rows.ALL.stream().filter(row -> row.route().equals(route)).findFirst().orElseThrow();
    }

    private static String name(Route route) {
        return route.method() + " " + route.pattern();
    }

    /** Two routes call their last part file, one means a colour and two an invoice in review. */
    private static List<String> named(List<String> routes) {
        List<String> names = new ArrayList<>(routes);
        names.replaceAll(name -> name.replace("/marca/{file}", "/marca/{color}")
                .replace("{invoice}/pendiente", "{reported}/pendiente"));
        return names;
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            boolean inPath = text.startsWith("/assets") && value.getKey().equals("version");
            filled = inPath ? filled : filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
