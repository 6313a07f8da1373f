package io.wispportal.core.message.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LNK-09")
class TemplateTextTest {

    private static final Set<String> KNOWN = Set.of("empresa", "url_autologin", "cliente");

    @Test
    void theTextOfTheManualWorksToTheLetter() {
        String typed = "Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su portal del "
                + "cliente. {{ url_autologin }}";

        assertThat(render(typed, Map.of("empresa", "WispMega", "url_autologin", "https://x.mx/a/1")))
                .isEqualTo("Estimado cliente de la empresa WispMega . Le anexo su link para entrar a su portal del "
                        + "cliente. https://x.mx/a/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{empresa}}", "{{ empresa }}", "{{\tempresa\n}}", "{{  empresa}}"})
    void spacesInsideTheBracesDoNotMatter(String typed) {
        assertThat(render(typed, Map.of("empresa", "WispMega"))).isEqualTo("WispMega");
    }

    @Test
    void everyUnknownTagIsNamed() {
        UnknownTagsException refused = catchThrowableOfType(
                UnknownTagsException.class,
                () -> TemplateText.parse("{{ empresa }} {{ saldo }} {{ EMPRESA }} {{}} {{ saldo }}", KNOWN));

        assertThat(refused.tags()).containsExactly("saldo", "EMPRESA", "");
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        String rendered = render(
                "{{ cliente }}: {{ url_autologin }}",
                Map.of("cliente", "{{ url_autologin }} {{cliente}} $1 \\", "url_autologin", "link"));

        assertThat(rendered).isEqualTo("{{ url_autologin }} {{cliente}} $1 \\: link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "<#assign x=1>",
                "<%= 7*7 %>",
                "{% for a in b %}",
                "#set($x=1)",
                "@{7*7}",
                "*{7*7}",
                "[[7*7]]",
                "%{7*7}",
                "{7*7}",
                "~{x}",
                "$!{x}",
                "{{",
                "}}",
                "{{ {",
                "{ { empresa } }",
                "\\u007b\\u007b"
            })
    void whatOtherEnginesWouldRunComesOutAsItWasTyped(String typed) {
        assertThat(render(typed, Map.of())).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{7*7}}", "{{ empresa.class }}", "{{ ''.getClass() }}", "{{ empresa|upper }}", "{{#empresa}}"})
    void whatIsNoPlainNameIsAnUnknownTag(String typed) {
        assertThatThrownBy(() -> TemplateText.parse(typed, KNOWN)).isInstanceOf(UnknownTagsException.class);
    }

    @Test
    void valuesAreMadeHarmlessForWhereTheyGo() {
        TemplateText text = TemplateText.parse("<b>{{ cliente }}</b>", KNOWN);

        assertThat(text.render(tag -> "<i>", value -> value.replace("<", "&lt;")))
                .isEqualTo("<b>&lt;i></b>");
    }

    private static String render(String typed, Map<String, String> values) {
        return TemplateText.parse(typed, KNOWN).render(values::get);
    }
}
