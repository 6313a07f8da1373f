package io.wispportal.core.message.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

/** Whatever staff write and customers are called: values are put in once, as they are. */
@Tag("MSG-02")
class TemplateTextPropertyTest {

    private static final List<String> PIECES = List.of(
            "{{ cliente }}",
            "{{motivo}}",
            "{{  empresa }}",
            "{{",
            "}}",
            "{",
            "}",
            "{{}",
            "Hola",
            " ",
            "\n",
            "$1",
            "\\",
            "${7*7}",
            "#{x}",
            "<#assign x=1>",
            "{% if %}",
            "<b>",
            "&",
            "'",
            "\"",
            "ñ",
            "📡",
            "%s",
            "{0}");
    private static final List<String> VALUES = List.of(
            "{{ empresa }}",
            "{{ cliente }}",
            "{{",
            "}}",
            "{{ url_autologin }}",
            "<script>",
            "&",
            "$0",
            "\\1",
            "${x}",
            "\r\nBcc: x@y",
            "\u2028",
            "\u0000",
            "Ana",
            "",
            "{0}",
            "'");

    @RepeatedTest(300)
    void nothingIsExpandedTwiceAndNoMarkupComesFromAValue(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> pieces = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
        String value = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> VALUES.get(random.nextInt(VALUES.size())))
                .collect(Collectors.joining());
        String typed = String.join("", pieces);
        TemplateText template;
        try {
            template = TemplateText.parse(typed, Set.of("cliente", "motivo", "empresa"));
        } catch (UnknownTagsException pieceTogether) {
            assertThat(pieceTogether.tags()).isNotEmpty();
            return;
        }

        assertThat(template.render(tag -> value)).isEqualTo(byHand(typed, value));
        UnaryOperator<String> html = text -> text.replace("&", "&amp;").replace("<", "&lt;");
        assertThat(template.render(tag -> value, html)).isEqualTo(byHand(typed, html.apply(value)));
    }

    @RepeatedTest(100)
    void aSubjectIsOneLineWhateverTheValues(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String value = IntStream.range(0, 5)
                .mapToObj(i -> VALUES.get(random.nextInt(VALUES.size())))
                .collect(Collectors.joining());

        Written written = Templates.write(
                new MessageTemplate(TemplateKind.REPORT_RETURNED, "es", "Pago de {{ cliente }}", "{{ motivo }}", 0),
                tag -> value);

        assertThat(written.subject().chars()).noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        assertThat(written.text()).isEqualTo(value);
    }

    /** From left to right, each tag once. */
    private static String byHand(String typed, String value) {
        StringBuilder result = new StringBuilder();
        String rest = typed;
        while (true) {
            int at = first(rest);
            if (at < 0) {
                return result.append(rest).toString();
            }
            result.append(rest, 0, at).append(value);
            rest = rest.substring(rest.indexOf("}}", at) + 2);
        }
    }

    private static int first(String text) {
        for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 1)) {
            int end = text.indexOf("}}", at);
            String inside = end < 0 ? "{" : text.substring(at + 2, end);
            if (!inside.contains("{") && !inside.contains("}")) {
                return at;
            }
        }
        return -1;
    }
}
