package io.wispportal.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of public pages: tags are filled, then the HTML is made harmless. */
@Tag("BAL-06")
class PublicTextTest {

    private static final String PHONE = "+52 55 1234 5678";
    private static final int ROUNDS = 5_000;

    private static final List<String> TEXTS = List.of(
            "<p>",
            "</p>",
            "<a href=\"",
            "\">",
            "<a href=",
            "<a href='",
            "'>",
            "<b title=\"",
            "</a>",
            " ",
            "<",
            ">",
            "\"",
            "https://x.test/",
            "tel:",
            "{{ empresa }}",
            "{{empresa}}",
            "{{ whatsapp }}",
            "Pague ",
            "<!-- ",
            " -->");

    private static final List<String> VALUES = List.of(
            "{{ telefono }}",
            "{{telefono}}",
            "{{",
            " telefono ",
            "}}",
            "<script>",
            "</p>",
            "\"",
            "'",
            " onclick=alert(1) ",
            "javascript:alert(1)",
            "<img src=x onerror=alert(1)>",
            "&#123;&#123; telefono }}",
            "&lt;script&gt;",
            "WISP",
            "$1",
            "\\",
            "<!-- -->",
            "{<!-- -->{ telefono }}");

    static List<String> attacks() {
        return Attacks.ALL;
    }

    @Test
    void tagsAreFilledInTextAndInAddresses() {
        Tenant tenant = tenant("Wisp & Mega", PHONE, PHONE);

        assertThat(html("<p>{{ empresa }}, <a href=\"tel:{{ telefono }}\">{{telefono}}</a></p>", tenant))
                .isEqualTo("<p>Wisp &amp; Mega, <a href=\"tel:&#43;525512345678\" rel=\"noopener\">"
                        + "&#43;52 55 1234 5678</a></p>");
        assertThat(html("<a href=\"https://x.test/?de={{ empresa }}\">x</a>", tenant))
                .contains("href=\"https://x.test/?de&#61;Wisp%20&amp;%20Mega\"");
        assertThat(html("<a href=\"https://wa.me/{{ whatsapp }}\">x</a>", tenant))
                .contains("wa.me/525512345678\"");
        assertThat(PublicText.plain("Saldo de {{ empresa }}", tenant)).isEqualTo("Saldo de Wisp & Mega");
    }

    @Test
    void whatACompanyDoesNotHaveIsEmpty() {
        assertThat(html("<p>T: {{ telefono }}{{ whatsapp }}</p>", tenant("W", null, null)))
                .isEqualTo("<p>T: </p>");
    }

    @Test
    void unknownAndHalfTagsAreToldAtTheirField() {
        assertThat(errors("<p>{{ saldo }} {{ url_autologin }}</p>"))
                .containsExactly(new FieldError("pageText", "unknownTags", "saldo, url_autologin"));
        assertThat(errors("<p>{{ empresa </p>")).extracting(FieldError::problem).containsExactly("unclosedTag");
        assertThat(errors("<p>{{ empresa }}</p>")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aCompanyOfAnyNameIsOnlyAName(String name) {
        for (String text : List.of(
                "<p>{{ empresa }}</p>",
                "{{ empresa }}",
                "<a href=\"{{ empresa }}\">x</a>",
                "<a href={{ empresa }}>x</a>",
                "<a href='https://x.test/{{ empresa }}'>x</a>",
                "<!-- {{ empresa }} -->")) {
            SafeHtmlTest.assertHarmless(text, PublicText.html(text, tenant(name, null, null)));
        }
    }

    @Test
    void noTextAndNoValueBringMarkupOrAnotherTagsValue() {
        Random chance = new Random(28496);
        for (int round = 0; round < ROUNDS; round++) {
            String text = some(TEXTS, chance);
            String value = some(VALUES, chance);

            SafeHtml shown = PublicText.html(text, tenant(value.isBlank() ? "x" : value, "9876543210", value));

            SafeHtmlTest.assertHarmless(text, shown);
            assertThat(shown.text()).as("%s with %s", text, value).doesNotContain("9876543210");
        }
    }

    private static String some(List<String> pieces, Random chance) {
        return chance.ints(1 + chance.nextInt(8), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    private static String html(String typed, Tenant tenant) {
        return PublicText.html(typed, tenant).text();
    }

    private static List<FieldError> errors(String typed) {
        FormErrors errors = new FormErrors();
        PublicText.check(errors, "pageText", typed);
        try {
            errors.throwIfAny();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }

    private static Tenant tenant(String name, @Nullable String phone, @Nullable String whatsapp) {
        return new Tenant(
                new TenantId(new UUID(0, 1)),
                "wispmega",
                name,
                Currency.getInstance("MXN"),
                Locale.forLanguageTag("es-MX"),
                ZoneOffset.UTC,
                new Contact(null, phone, whatsapp),
                null,
                "#0b6e4f",
                TenantSettings.DEFAULTS);
    }
}
