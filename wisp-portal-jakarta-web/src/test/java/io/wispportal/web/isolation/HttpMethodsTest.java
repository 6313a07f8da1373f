package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.TestPortal;
import io.wispportal.web.http.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route asked with other methods than its own. */
class HttpMethodsTest extends WorldTest {

    @Override
    protected World start() {
        return new InMemoryWorld(TestPortal.start());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void onlyGetHeadAndPostAreKnown(IsolationCase asked) {
        Person person = people().of(asked.actor());
        String path = asked.row().filled(idFor(asked));
        Object stored = world().footprint();

        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get")) {
            Answer answer = person.visitor().ask(method, path);
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).as(method).isEqualTo("GET, HEAD, POST");
        }
        assertThat(world().footprint()).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void headIsAnsweredLikeGetWithoutBody(IsolationCase asked) {
        Person person = people().of(asked.actor());
        String path = asked.row().filled(idFor(asked));

        Answer get = person.visitor().get(path);
        Answer head = person.visitor().ask("HEAD", path);

        assertThat(head.bytes()).isEmpty();
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(Looks.of(head, path).headers()).isEqualTo(Looks.of(get, path).headers());
    }

    /** Each path once, as somebody who may. */
    static List<IsolationCase> allowed() {
        return IsolationRows.ALL.stream()
                .filter(row -> row.method() == Method.GET)
                .flatMap(row -> Stream.of(Actor.OWNER, Actor.ADMINISTRATOR)
                        .filter(actor -> row.of(actor) != Outcome.MISSING)
                        .limit(1)
                        .map(actor -> new IsolationCase(row, actor, Side.WISPMEGA)))
                .toList();
    }
}
