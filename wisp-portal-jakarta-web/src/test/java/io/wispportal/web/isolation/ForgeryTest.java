package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import io.wispportal.web.http.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the portal as sent by somebody else's page: refused, and nothing has changed. */
class ForgeryTest extends WorldTest {

    /** Mutable state: other sessions of the same accounts, made when the first is needed. */
    private final Map<Actor, Visitor> attackers = new EnumMap<>(Actor.class);

    @Override
    protected World start() {
        return new InMemoryWorld(TestPortal.start());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forgeries")
    void aForgedFormIsRefusedAndChangesNothing(IsolationCase asked, Forgery forgery) {
        Person victim = people().of(asked.actor());
        Visitor attacker = attackers.computeIfAbsent(
                asked.actor(), actor -> people().signedInAnew(actor).visitor());
        String before = world().visitor(asked.actor().signsIn()).token();
        String path = asked.row().filled(idFor(asked));
        Object stored = world().footprint();

        Answer answer = forgery.send(victim, attacker, before, path, fieldsOf(asked, Things.UNKNOWN));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words()).contains("La página estuvo abierta mucho tiempo");
        SafeHeaders.check(answer);
        assertThat(world().footprint()).isEqualTo(stored);
        assertThat(victim.visitor().get("/").location()).as("still signed in").isNotEmpty();
    }

    static List<Arguments> forgeries() {
        return IsolationRows.ALL.stream()
                .filter(row -> row.method() == Method.POST)
                .flatMap(row -> Stream.of(Actor.OWNER, Actor.ADMINISTRATOR)
                        .filter(actor -> row.of(actor) == Outcome.DONE || row.of(actor) == Outcome.INCOMPLETE)
                        .map(actor -> new IsolationCase(row, actor, Side.WISPMEGA)))
                .flatMap(asked -> Stream.of(Forgery.values()).map(forgery -> Arguments.of(asked, forgery)))
                .toList();
    }
}
