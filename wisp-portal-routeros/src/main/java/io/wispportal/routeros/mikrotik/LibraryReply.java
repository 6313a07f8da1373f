package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replies as the library takes them without harm, and back. */
final class LibraryReply {

    /** Before names in a row that stands for what came with the end: listeners do not hear of that. */
    private static final String OF_THE_END = "!";

    private LibraryReply() {}

    /** None for what the library does not know and need not: it would read no further. */
    static List<Sentence> of(Reply reply) {
        return switch (reply.kind()) {
            case RE -> List.of(row(reply, ""));
            case TRAP -> List.of(refused(reply));
            case DONE ->
                reply.attributes().isEmpty()
                        ? List.of(done(reply.tag()))
                        : List.of(row(reply, OF_THE_END), done(reply.tag()));
            case EMPTY, FATAL -> List.of();
        };
    }

    static Sentence done(String tag) {
        return Sentence.of("!done", ".tag=" + tag);
    }

    /** Without the category: the library reads it as a number whatever it is, and the words tell more. */
    private static Sentence refused(Reply reply) {
        return Sentence.of("!trap", ".tag=" + reply.tag(), "=message=" + Veil.hide(Bytes.utf8(reply.message())));
    }

    private static Sentence row(Reply reply, String mark) {
        List<String> words = new ArrayList<>(List.of("!re", ".tag=" + reply.tag()));
        reply.attributes().forEach((name, value) -> words.add("=" + mark + Veil.hide(name) + "=" + Veil.hide(value)));
        return Sentence.of(words.toArray(String[]::new));
    }

    static boolean isOfTheEnd(Map<String, String> row) {
        return row.keySet().stream().anyMatch(name -> name.startsWith(OF_THE_END));
    }

    static Map<String, Bytes> attributes(Map<String, String> row) {
        Map<String, Bytes> attributes = new LinkedHashMap<>();
        row.forEach((name, value) -> attributes.put(
                Veil.reveal(name.startsWith(OF_THE_END) ? name.substring(1) : name)
                        .latin1(),
                Veil.reveal(value)));
        return attributes;
    }
}
