package io.wispportal.web.page;

import io.wispportal.Money;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Reads amounts as people type them: {@code 1047}, {@code 1,047.00}, {@code $ 1.047,00}. */
public final class TypedAmount {

    /** More digits than any amount that is taken: too large is another answer than no number. */
    private static final String PLAIN = "\\d{1,40}([.,]\\d{1,2})?";

    private static final String GROUPED_BY_COMMA = "\\d{1,3}(,\\d{3}){1,12}(\\.\\d{1,2})?";
    private static final String GROUPED_BY_POINT = "\\d{1,3}(\\.\\d{3}){1,12}(,\\d{1,2})?";

    private TypedAmount() {}

    /** Empty if the text is no amount of this currency. A single mark before one or two digits is the decimal mark. */
    public static Optional<Money> parse(String typed, Currency currency, Locale locale) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f$]", "");
        if (text.matches(PLAIN)) {
            return money(text.replace(',', '.'), currency);
        }
        boolean decimalComma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        boolean grouped = text.matches(decimalComma ? GROUPED_BY_POINT : GROUPED_BY_COMMA);
        String whole = text.replace(decimalComma ? "." : ",", "");
        return grouped ? money(whole.replace(',', '.'), currency) : Optional.empty();
    }

    private static Optional<Money> money(String plain, Currency currency) {
        try {
            return Optional.of(new Money(new BigDecimal(plain), currency));
        } catch (IllegalArgumentException tooManyDecimals) {
            return Optional.empty();
        }
    }
}
