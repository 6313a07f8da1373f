package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said on a connection.
 *
 * @param connection counted from 1
 * @param heard from the client; else to it
 */
public record LogEntry(int connection, boolean heard, Sentence sentence) {

    private static final List<String> SECRETS = List.of("=password=", "=response=");

    /** Passwords do not print. */
    @Override
    public String toString() {
        return connection
                + (heard ? " > " : " < ")
                + sentence.words().stream().map(LogEntry::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Bytes word) {
        String text = word.utf8();
        return SECRETS.stream()
                .filter(text::startsWith)
                .findAny()
                .map(secret -> secret + "***")
                .orElse(text);
    }
}
