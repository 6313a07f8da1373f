package io.wispportal.core.message.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with tags such as <code>{{ empresa }}</code>. It is no language: what stands between two pairs of braces is a
 * name of a closed set, values are put in once and never looked at again, so that a customer who is called
 * <code>{{ url_autologin }}</code> stays a customer of that name. Immutable, thread-safe; parsed once, rendered often.
 */
public final class TemplateText {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

    /** So much of half a tag is shown. */
    private static final int SHOWN = 20;

    /** Text and tags in turn: text, tag, text, …, text. */
    private final List<String> texts;

    private final List<String> tags;

    private TemplateText(List<String> texts, List<String> tags) {
        this.texts = List.copyOf(texts);
        this.tags = List.copyOf(tags);
    }

    /** Value of each tag of one message. */
    @FunctionalInterface
    public interface Values {
        String of(String tag);
    }

    /**
     * @param known names of the tags that this kind of text may hold
     * @throws UnknownTagsException naming every other one
     */
    public static TemplateText parse(String typed, Set<String> known) {
        List<String> texts = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        Matcher matcher = TAG.matcher(typed);
        int from = 0;
        while (matcher.find()) {
            String tag = matcher.group(1).strip();
            (known.contains(tag) ? tags : unknown).add(tag);
            texts.add(typed.substring(from, matcher.start()));
            from = matcher.end();
        }
        texts.add(typed.substring(from));
        if (!unknown.isEmpty()) {
            throw new UnknownTagsException(List.copyOf(unknown));
        }
        return new TemplateText(texts, tags);
    }

    /** Braces that belong to no tag, with what follows them; empty if there are none. */
    public static Optional<String> unclosed(String typed) {
        String rest = TAG.matcher(typed).replaceAll("");
        return Stream.of("{{", "}}")
                .mapToInt(rest::indexOf)
                .filter(at -> at >= 0)
                .boxed()
                .findFirst()
                .map(at -> rest.substring(at, Math.min(rest.length(), at + SHOWN)));
    }

    public boolean holds(String tag) {
        return tags.contains(tag);
    }

    /** The text for one recipient, as it is. */
    public String render(Values values) {
        return render(values, UnaryOperator.identity());
    }

    /** @param escape makes a value harmless where the text goes, for example in HTML; the text itself is not touched */
    public String render(Values values, UnaryOperator<String> escape) {
        StringBuilder rendered = new StringBuilder(texts.get(0));
        for (int i = 0; i < tags.size(); i++) {
            rendered.append(escape.apply(values.of(tags.get(i)))).append(texts.get(i + 1));
        }
        return rendered.toString();
    }
}
