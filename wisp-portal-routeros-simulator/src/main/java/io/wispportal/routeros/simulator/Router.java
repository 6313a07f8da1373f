package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a router answers and what it keeps. One thing at a time, whoever asks.
 *
 * <p>Mutable state: the tables, and how often they were changed.
 */
final class Router {

    private final InstantSource clock;
    private final Wall wall;
    private final LiveValues live;
    private final Tables tables;
    private final Login login;
    private final NameEntries names;
    private final Printing printing;
    private final Writing writing;
    private final VerbRunner verbs;
    private long changes;

    /** @param shown the clock that the router shows */
    Router(SimulatorSettings settings, InstantSource shown) {
        clock = settings.clock();
        wall = new Wall(shown, settings.version());
        live = new LiveValues(settings.version(), settings.deviceMode(), clock, wall);
        tables = new Tables(settings);
        login = new Login(tables, settings.loginStyle(), settings.seed());
        names = new NameEntries(settings.resolver());
        printing = new Printing(settings.version(), live, settings.deviceMode(), clock);
        writing = new Writing(clock, wall, settings.deviceMode(), names);
        verbs = new VerbRunner(printing, writing, settings.partialLists());
    }

    /** All replies but their tags; the last one ends the command. */
    synchronized List<Reply> run(Session session, Command command) {
        try {
            return switch (command.path()) {
                case "/quit" -> fatal("session terminated on request");
                case "/login" -> List.of(login.run(session, command, wall.dateAndTime()));
                default -> session.user().isEmpty() ? fatal("not logged in") : answer(session, command);
            };
        } catch (Trap trap) {
            return List.of(trap.reply(), Reply.of(ReplyKind.DONE));
        }
    }

    private List<Reply> answer(Session session, Command command) {
        Table table = tables.table(command.menu());
        Verb verb = Verb.of(command.verb(), table.menu());
        Rights.check(tables, session.user(), verb, table.menu());
        table.forgetEnded(clock.instant());
        changes += verb.writes() ? 1 : 0;
        return verbs.run(verb, table, command);
    }

    synchronized void end(Session session) {
        session.active().ifPresent(row -> tables.table("/user/active").remove(List.of(row)));
    }

    /** As text; see {@link RouterSimulator#rows}. */
    synchronized List<Map<String, String>> rows(String menu) {
        Table table = tables.table(menu);
        table.forgetEnded(clock.instant());
        return table.rows().stream()
                .map(row -> text(printing.printed(table.menu(), row)))
                .toList();
    }

    /** By hand, read-only properties too; the id. */
    synchronized String put(String menu, Map<String, String> values) {
        Table table = tables.table(menu);
        Assignment assignment = new Assignment(table.menu());
        values.forEach((name, value) -> assignment.put(name, Bytes.utf8(value).latin1()));
        changes++;
        return writing.add(table, assignment, null).reference();
    }

    synchronized void resolver(NameResolver resolver) {
        names.resolver(resolver);
        refreshNames();
    }

    synchronized void refreshNames() {
        tables.all().forEach(names::refreshAll);
    }

    /** What was there for a time only is gone; the rest stays. */
    synchronized void restart() {
        tables.all().forEach(Table::forgetVolatile);
        live.restart();
        refreshNames();
    }

    synchronized void reset() {
        tables.reset();
        live.restart();
        changes++;
    }

    /** Of the API; empty where the version has no such limit. */
    synchronized Optional<Integer> maxSessions() {
        return Optional.ofNullable(tables.table("/ip/service").named("api"))
                .map(row -> row.text("max-sessions"))
                .filter(most -> !most.isEmpty())
                .map(Integer::valueOf);
    }

    synchronized long changes() {
        return changes;
    }

    synchronized List<Sentence> snapshot() {
        return Snapshot.of(tables);
    }

    synchronized void restore(List<Sentence> sentences) {
        Snapshot.restore(sentences, tables);
        refreshNames();
    }

    private static List<Reply> fatal(String reason) {
        return List.of(new Reply(ReplyKind.FATAL, Map.of(), Bytes.utf8(reason), ""));
    }

    private static Map<String, String> text(Map<String, String> row) {
        Map<String, String> text = new LinkedHashMap<>();
        row.forEach((name, value) -> text.put(name, new Bytes(value).utf8()));
        return text;
    }
}
