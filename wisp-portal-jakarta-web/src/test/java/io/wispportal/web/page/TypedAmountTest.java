package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"", "mil", "1.047", "1,04,7", "10.4755", "-5", "1e3"})
    void whatIsNoAmountIsNotGuessed(String typed) {
        assertThat(TypedAmount.parse(typed, Currency.getInstance("MXN"), MEXICO))
                .isEmpty();
    }

    @Test
    void anAmountTooLargeIsStillANumber() {
        assertThat(TypedAmount.parse("99999999999999999999", Currency.getInstance("MXN"), MEXICO))
                .contains(Money.of("99999999999999999999.00", "MXN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"es-MX; MXN; 1047.00; 1047.00", "es-CO; COP; 65000.00; 65.000", "es-CO; COP; 1047.50; 1.047,50"})
    void whatTheFormIsFilledWithCanBeRead(String locale, String currency, String amount, String typed) {
        Locale of = Locale.forLanguageTag(locale);
        Money money = Money.of(amount, currency);

        assertThat(new Texts(of, ZoneOffset.UTC, Clock.systemUTC()).typed(money))
                .isEqualTo(typed);
        assertThat(TypedAmount.parse(typed, money.currency(), of)).contains(money);
    }
}
