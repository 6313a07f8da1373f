package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was said, and how often each command was done.
 *
 * <p>Mutable state: the latest sentences and the counts.
 */
public final class CommandLog {

    private static final int KEPT = 20_000;
    private static final Set<String> WRITES = Set.of("add", "set", "unset", "enable", "disable", "move", "remove");
    private static final System.Logger LOGGER = System.getLogger(CommandLog.class.getName());

    private final Queue<LogEntry> entries = new ArrayDeque<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    CommandLog() {}

    /** The latest 20,000 sentences, oldest first. */
    public synchronized List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    /** How often such a command was done and not refused. */
    public synchronized int count(String menu, String verb) {
        return done.getOrDefault(menu + "/" + verb, 0);
    }

    /** How many commands changed something, in all menus. */
    public synchronized int writes() {
        return done.entrySet().stream()
                .filter(count ->
                        WRITES.contains(count.getKey().substring(count.getKey().lastIndexOf('/') + 1)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** By path, such as {@code /ip/proxy/access/add}: how often it was done and not refused. */
    public synchronized Map<String, Integer> done() {
        return Map.copyOf(done);
    }

    /** By path: how often it was refused. */
    public synchronized Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    /** Begins anew, counts too. */
    public synchronized void clear() {
        entries.clear();
        done.clear();
        refused.clear();
    }

    synchronized void heard(int connection, Sentence sentence) {
        keep(new LogEntry(connection, true, sentence));
    }

    synchronized void said(int connection, List<Sentence> sentences) {
        sentences.forEach(sentence -> keep(new LogEntry(connection, false, sentence)));
    }

    synchronized void done(Command command, List<Reply> replies) {
        boolean trapped =
                replies.get(0).kind() == ReplyKind.TRAP || replies.get(0).kind() == ReplyKind.FATAL;
        (trapped ? refused : done).merge(command.path(), 1, Integer::sum);
    }

    void lost(int connection, IOException why) {
        LOGGER.log(System.Logger.Level.DEBUG, "connection {0}: {1}", connection, why.getMessage());
    }

    void broken(Command command, RuntimeException fault) {
        LOGGER.log(System.Logger.Level.ERROR, "failed at " + command.path(), fault);
    }

    private void keep(LogEntry entry) {
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.remove();
        }
    }
}
