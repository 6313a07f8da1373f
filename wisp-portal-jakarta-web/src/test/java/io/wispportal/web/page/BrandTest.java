package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants' colours stay readable, whatever they chose. */
class BrandTest {

    private static final List<String> LIGHT = List.of("ffffff", "f4f6f8", "e3f5eb", "fff1da", "fdeae9");
    private static final List<String> DARK = List.of("181e26", "0e1217", "12301f", "37270d", "3d1918");

    @ParameterizedTest
    @ValueSource(strings = {"#0b6e4f", "#ffff00", "#000000", "#ffffff", "#ff6600", "#7a7a7a", "#1b4f9c"})
    void inkIsReadableOnEveryGroundOfTheSheet(String color) {
        List<Rgb> inks = Pattern.compile("--brand-ink:#([0-9a-f]{6})")
                .matcher(Brand.of(color).css())
                .results()
                .map(MatchResult::group)
                .map(found -> Rgb.parse(found.substring(found.length() - 6)))
                .toList();

        assertThat(LIGHT)
                .allSatisfy(ground ->
                        assertThat(inks.get(0).contrast(Rgb.parse(ground))).isGreaterThanOrEqualTo(4.5));
        assertThat(DARK)
                .allSatisfy(ground ->
                        assertThat(inks.get(1).contrast(Rgb.parse(ground))).isGreaterThanOrEqualTo(4.5));
    }
}
