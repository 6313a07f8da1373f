package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.Mail;
import io.wispportal.web.Answer;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows every link from the first page on meets nothing of another's, no dead end and no fault. */
@Tag("TEN-01")
class CrawlTest extends WorldTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int ENOUGH = 300;

    private final TestPortal portal = TestPortal.start();

    @Override
    protected World start() {
        return new InMemoryWorld(portal);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybody")
    @Tag("MET-02")
    void everyLinkLeadsToAPageOfOnesOwn(Actor actor) {
        Visitor visitor = people().of(actor).visitor();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < ENOUGH) {
            String path = open.pop();
            Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isIn(200, 303);
            Canary.check(actor, answer);
            SafeHeaders.check(answer);
            linksOf(answer).filter(seen::add).forEach(open::push);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void noMailTellsOfTheOtherTenant() {
        world().deliver();

        for (Side side : Side.values()) {
            List<Mail> mails = portal.memory()
                    .mail()
                    .sent(portal.demo().tenant(side.slug()).id());
            assertThat(mails).isNotEmpty();
            assertThat(mails.toString())
                    .doesNotContain(Canary.of(side.other()))
                    .doesNotContain(side.internal())
                    .doesNotContain(side.internalMark());
        }
    }

    static List<Actor> everybody() {
        return Arrays.stream(Actor.values())
                .filter(actor -> actor.standing() != Actor.Standing.LOST)
                .filter(actor -> actor != Actor.DISABLED_ADMINISTRATOR)
                .toList();
    }

    private static Stream<String> linksOf(Answer answer) {
        Stream<String> page = answer.header("Content-Type").startsWith("text/html")
                ? LINK.matcher(answer.text())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                : Stream.of();
        return Stream.concat(page, Stream.of(answer.location()).filter(to -> !to.isEmpty()));
    }
}
