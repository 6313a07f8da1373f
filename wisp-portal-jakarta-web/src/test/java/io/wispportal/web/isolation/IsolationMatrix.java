package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.http.Route;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of a running portal asked by everybody: each gets what its row says, nothing else is changed, and nobody
 * reads what is another's. Extend it for another server.
 */
public abstract class IsolationMatrix extends WorldTest {

    @Test
    @Tag("TEN-01")
    void everyRouteHasARowAndEveryRowARoute() {
        List<String> routes =
                world().routes().stream().map(IsolationMatrix::name).toList();

        assertThat(IsolationRows.ALL.stream().map(IsolationRow::name))
                .as("rows of IsolationRows")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTenants")
    @Tag("TEN-01")
    void anotherTenantsThingsDoNotExist(IsolationCase asked) {
        check(asked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofHosts")
    @Tag("TEN-06")
    void consoleAndPortalAreOnTheirOwnHostsOnly(IsolationCase asked) {
        check(asked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofRoles")
    @Tag("STA-01")
    void eachRoleMayWhatTheRowSaysAndNoMore(IsolationCase asked) {
        check(asked);
    }

    /** Nor do they read a method's internal name. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofCustomers")
    @Tag("MET-02")
    void customersGetWhatTheRowSaysAndNoMore(IsolationCase asked) {
        check(asked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofNobody")
    void whoeverIsNotSignedInGetsWhatTheRowSaysAndNoMore(IsolationCase asked) {
        check(asked);
    }

    private void check(IsolationCase asked) {
        Person person = personFor(asked);
        String id = idFor(asked);
        Object before = world().footprint();

        Answer answer = ask(person, asked, id);

        asked.expected().check(answer);
        Canary.check(asked.actor(), answer);
        SafeHeaders.check(answer);
        if (!asked.row().changes(asked.expected())) {
            assertThat(world().footprint()).as("what is stored").isEqualTo(before);
        }
        if (asked.mustLookLikeNothing()) {
            assertThat(Looks.of(answer, id)).isEqualTo(Looks.of(ask(person, asked, Things.UNKNOWN), Things.UNKNOWN));
        }
    }

    static List<IsolationCase> ofTenants() {
        return about(Concern.TENANTS);
    }

    static List<IsolationCase> ofHosts() {
        return about(Concern.HOSTS);
    }

    static List<IsolationCase> ofRoles() {
        return about(Concern.ROLES);
    }

    static List<IsolationCase> ofCustomers() {
        return about(Concern.CUSTOMERS);
    }

    static List<IsolationCase> ofNobody() {
        return about(Concern.NOBODY);
    }

    private static List<IsolationCase> about(Concern concern) {
        return IsolationCase.all().stream()
                .filter(asked -> Concern.of(asked) == concern)
                .toList();
    }

    private static String name(Route route) {
        return route.method() + " " + route.pattern();
    }
}
