package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people type them. */
class TypedAmountTest {

    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final Locale COLOMBIA = Locale.forLanguageTag("es-CO");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1047", "1,047.00", "1,047", "$1,047.00", "1047,00", "1047.0", "$ 1 047.00"})
    void inMexicoTheCommaGroups(String typed) {
        assertThat(TypedAmount.parse(typed, Currency.getInstance("MXN"), MEXICO))
                .contains(Money.of("1047.00", "MXN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1047", "1.047,00", "1.047", "$ 1.047,00", "1047,00", "1047.00"})
    void inColombiaTheDotGroups(String typed) {
        assertThat(TypedAmount.parse(typed, Currency.getInstance("COP"), COLOMBIA))
                .contains(Money.of("1047.00", "COP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mil", "1.047", "1,04,7", "10.4755", "-5", "1e3", "9999999999999999999"})
    void whatIsNoAmountIsNotGuessed(String typed) {
        assertThat(TypedAmount.parse(typed, Currency.getInstance("MXN"), MEXICO))
                .isEmpty();
    }
}
