package io.wispportal.routeros.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client says.
 *
 * @param path menu and verb, for example {@code /ip/proxy/access/print}
 * @param attributes in their order, of the same name the last
 * @param queries without the question mark; their order matters
 * @param tag stands on every reply; empty for none
 */
public record Command(String path, Map<String, Bytes> attributes, List<Bytes> queries, String tag) {

    public Command {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        queries = List.copyOf(queries);
    }

    public static Command of(String path) {
        return new Command(path, Map.of(), List.of(), "");
    }

    /** Words that are none of an attribute, a tag or a query are passed over, as routers do. */
    public static Command parse(Sentence sentence) {
        Map<String, Bytes> attributes = new LinkedHashMap<>();
        List<Bytes> queries = new ArrayList<>();
        String tag = "";
        for (Bytes word : sentence.words().subList(1, sentence.words().size())) {
            if (Attribute.is(word)) {
                Attribute.put(word, attributes);
            } else if (Attribute.isTag(word)) {
                tag = Attribute.tagOf(word);
            } else if (word.latin1().startsWith("?")) {
                queries.add(new Bytes(word.latin1().substring(1)));
            }
        }
        return new Command(sentence.first().latin1(), attributes, queries, tag);
    }

    public Sentence sentence() {
        List<Bytes> words = new ArrayList<>();
        words.add(new Bytes(path));
        attributes.forEach((name, value) -> words.add(Attribute.word(name, value)));
        if (!tag.isEmpty()) {
            words.add(Attribute.tag(tag));
        }
        queries.forEach(query -> words.add(new Bytes("?" + query.latin1())));
        return new Sentence(words);
    }

    public Command with(String name, Bytes value) {
        Map<String, Bytes> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Command(path, more, queries, tag);
    }

    /** @param value text of ours */
    public Command with(String name, String value) {
        return with(name, Bytes.utf8(value));
    }

    /** @param query without the question mark, for example {@code list=morosos} */
    public Command where(String query) {
        List<Bytes> more = new ArrayList<>(queries);
        more.add(Bytes.utf8(query));
        return new Command(path, attributes, more, tag);
    }

    public Command tagged(String newTag) {
        return new Command(path, attributes, queries, newTag);
    }

    public String menu() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public String verb() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Empty when it was not given. */
    public Bytes value(String name) {
        return attributes.getOrDefault(name, Bytes.EMPTY);
    }

    /** Without values: some are passwords. */
    @Override
    public String toString() {
        return path + " " + attributes.keySet();
    }
}
