package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Dialect;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.RouterFacts;
import io.wispportal.routeros.plan.RouterRow;
import io.wispportal.routeros.plan.RouterState;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads what is on a router: each menu once, all of them under way together, and no more properties than are ours. */
final class RouterScan {

    private final RouterSession session;
    private final String user;
    private final Clock clock;

    /** @param user who is signed in, to know what he may do */
    RouterScan(RouterSession session, String user, Clock clock) {
        this.session = session;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Of a menu that this board does not have there is nothing.
     *
     * @param dialect how the router writes a redirection; null: as its version usually does
     * @throws RouterException if the router does not answer, or does not let all of it be read
     */
    RouterState read(@Nullable Dialect dialect) {
        RouterFacts told = new FactsQuestions(session, user, clock).ask();
        RouterFacts facts = dialect == null ? told : told.with(dialect);
        Map<Menu, CompletableFuture<Answer>> asked = new EnumMap<>(Menu.class);
        for (Menu menu : RouterState.toRead(facts)) {
            asked.put(menu, session.send(print(menu, facts)));
        }
        Map<Menu, List<RouterRow>> rows = new EnumMap<>(Menu.class);
        for (Menu menu : Menu.values()) {
            // An answer is let go as soon as its rows are read: fifty thousand rows are not there twice.
            CompletableFuture<Answer> answer = asked.remove(menu);
            if (answer != null) {
                rows.put(
                        menu,
                        Answers.rows(answer, row -> RouterRow.read(menu, row)).orElse(List.of()));
            }
        }
        return new RouterState(facts, rows);
    }

    private static Command print(Menu menu, RouterFacts facts) {
        TreeSet<String> properties = new TreeSet<>(menu.managed(facts.dialect()));
        properties.addAll(List.of(".id", "comment", "dynamic", "disabled"));
        return Command.of(menu.path() + "/print").with(".proplist", String.join(",", properties));
    }

    static Map<String, String> text(Map<String, Bytes> row) {
        Map<String, String> text = new LinkedHashMap<>();
        row.forEach((name, value) -> text.put(name, value.utf8()));
        return text;
    }
}
