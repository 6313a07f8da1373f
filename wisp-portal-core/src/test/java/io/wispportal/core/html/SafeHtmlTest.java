package io.wispportal.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of HTML that people wrote. */
@Tag("BAL-06")
class SafeHtmlTest {

    /** All that may come out between angle brackets. */
    private static final Pattern HARMLESS =
            Pattern.compile("</?(?:p|br|strong|b|em|i|u|ul|ol|li|h2|h3|a)(?: /)?>|<!-- -->"
                    + "|<a href=\"(?:https://|mailto:|tel:)[^\"<>]*\" rel=\"[a-z ]*\\bnoopener\\b[a-z ]*\">");

    private static final int ROUNDS = 20_000;

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "`",
            "=",
            " ",
            "\n",
            "\t",
            "\0",
            "&",
            "&#x6A;",
            "&#106;",
            "&lt;",
            "&colon;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "script",
            "SCRIPT",
            "img",
            "svg",
            "math",
            "style",
            "noscript",
            "iframe",
            "template",
            "a",
            "p",
            "h2",
            "li",
            "ul",
            "href",
            "src",
            "onerror",
            "onclick",
            "style=",
            "class=x",
            "id=x",
            "javascript:",
            "java\tscript:",
            "data:text/html,",
            "vbscript:",
            "https://x.test/",
            "mailto:a@x.test",
            "tel:+52 55",
            "//x.test",
            "alert(1)",
            "{{ empresa }}",
            "{{",
            "}}",
            "${7*7}",
            "hola",
            "ñ",
            "\u2028",
            "\ud83d");

    static List<String> attacks() {
        return Attacks.ALL;
    }

    @Test
    void theClosedSetStaysAndLinksGetTheirRel() {
        String written =
                "<h2>Pague</h2><h3>Hoy</h3><p>Con <strong>su</strong> <b>b</b> <em>e</em> <i>i</i> <u>u</u><br />"
                        + "</p><ul><li>uno</li></ul><ol><li>dos</li></ol>";
        assertThat(SafeHtml.clean(written).text()).isEqualTo(written);
        assertThat(SafeHtml.clean("<a href=\"https://x.test/a?b=1\">x</a>").text())
                .isEqualTo("<a href=\"https://x.test/a?b&#61;1\" rel=\"noopener\">x</a>");
        assertThat(SafeHtml.clean("<a href=\"mailto:a@x.test\">x</a>").text()).contains("href=\"mailto:a&#64;x.test\"");
    }

    @Test
    void numbersInLinksAreMadeSuchThatTelephonesTakeThem() {
        assertThat(SafeHtml.clean("<a href=\"tel:+52 (55) 1234-5678\">x</a>").text())
                .contains("href=\"tel:&#43;525512345678\"");
        assertThat(SafeHtml.clean("<a href=\"https://wa.me/+52 55 1234 5678?text=Hola\">x</a>")
                        .text())
                .contains("href=\"https://wa.me/525512345678?text&#61;Hola\"");
    }

    @Test
    void whatIsNotOfTheSetGoesAndItsWordsStay() {
        assertThat(SafeHtml.clean("<div class=\"x\" style=\"color:red\" id=\"main\"><p class=\"y\">Hola</p></div>")
                        .text())
                .isEqualTo("<p>Hola</p>");
        assertThat(SafeHtml.clean("<a href=\"http://x.test\">x</a><a href=\"//x.test\">y</a><a href=\"/z\">z</a>")
                        .text())
                .isEqualTo("xyz");
        assertThat(SafeHtml.clean("<img src=\"https://x.test/a.png\">").isEmpty())
                .isTrue();
        assertThat(SafeHtml.clean("  ")).isEqualTo(SafeHtml.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void knownAttacksComeOutHarmless(String attack) {
        assertHarmless(attack);
        assertHarmless("<p>" + attack + "</p>");
        assertHarmless("<a href=\"" + attack + "\">x</a>");
    }

    @Test
    void noMarkupWhateverItIsBringsAnythingElse() {
        Random chance = new Random(20260313);
        for (int round = 0; round < ROUNDS; round++) {
            assertHarmless(chance.ints(1 + chance.nextInt(14), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining()));
        }
    }

    @Test
    void theCheckItselfBites() {
        for (String bad :
                List.of("<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\" rel=\"noopener\">", "<img>")) {
            assertThat(rest(bad)).containsAnyOf("<", ">");
        }
    }

    private static void assertHarmless(String written) {
        assertHarmless(written, SafeHtml.clean(written));
    }

    static void assertHarmless(String written, SafeHtml shown) {
        assertThat(rest(shown.text())).as(written).doesNotContain("<", ">");
    }

    /** Without the tags that may be there. */
    private static String rest(String html) {
        Matcher tags = HARMLESS.matcher(html.toLowerCase(Locale.ROOT));
        return tags.replaceAll("");
    }
}
