package io.wispportal.routeros.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a router says.
 *
 * @param attributes in their order
 * @param text words without a name, as after {@code !fatal}; mostly empty
 * @param tag of the command; empty for none
 */
public record Reply(ReplyKind kind, Map<String, Bytes> attributes, Bytes text, String tag) {

    public Reply {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public static Reply of(ReplyKind kind) {
        return new Reply(kind, Map.of(), Bytes.EMPTY, "");
    }

    /** @throws WireException when it is no reply that we know: what else we would miss cannot be told */
    public static Reply parse(Sentence sentence) throws WireException {
        Map<String, Bytes> attributes = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        String tag = "";
        for (Bytes word : sentence.words().subList(1, sentence.words().size())) {
            if (Attribute.is(word)) {
                Attribute.put(word, attributes);
            } else if (Attribute.isTag(word)) {
                tag = Attribute.tagOf(word);
            } else {
                text.append(text.isEmpty() ? "" : " ").append(word.latin1());
            }
        }
        return new Reply(ReplyKind.of(sentence.first()), attributes, new Bytes(text.toString()), tag);
    }

    /** The tag comes first, where clients expect it. */
    public Sentence sentence() {
        List<Bytes> words = new ArrayList<>();
        words.add(kind.word());
        if (!tag.isEmpty()) {
            words.add(Attribute.tag(tag));
        }
        attributes.forEach((name, value) -> words.add(Attribute.word(name, value)));
        if (text.length() > 0) {
            words.add(text);
        }
        return new Sentence(words);
    }

    public Reply with(String name, Bytes value) {
        Map<String, Bytes> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Reply(kind, more, text, tag);
    }

    public Reply tagged(String newTag) {
        return new Reply(kind, attributes, text, newTag);
    }

    /** Empty when the router did not say it: routers leave out what has no value. */
    public Bytes value(String name) {
        return attributes.getOrDefault(name, Bytes.EMPTY);
    }

    /** Why it was refused or ended; the router's words. */
    public String message() {
        Bytes named = value("message");
        return (named.length() > 0 ? named : text).utf8();
    }
}
