package io.wispportal.core.money;

import io.wispportal.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Amounts as people write them: {@code $1,047.00} in Mexico, {@code $ 1.047,00} in Colombia. */
public final class MoneyText {

    /** Making a format costs more than copying one; formats are not thread-safe, so each call works on a copy. */
    private static final Map<Kind, NumberFormat> PROTOTYPES = new ConcurrentHashMap<>();

    private MoneyText() {}

    private record Kind(Currency currency, Locale locale) {}

    /** The amount with its currency's sign; the code too where the sign alone would be another country's. */
    public static String of(Money money, Locale locale) {
        Kind kind = new Kind(money.currency(), locale);
        NumberFormat format = (NumberFormat)
                PROTOTYPES.computeIfAbsent(kind, MoneyText::prototype).clone();
        return format.format(money.amount()).replace('\u00a0', ' ');
    }

    private static NumberFormat prototype(Kind kind) {
        NumberFormat format = NumberFormat.getCurrencyInstance(kind.locale);
        int decimals = Math.max(0, kind.currency.getDefaultFractionDigits());
        format.setCurrency(kind.currency);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        if (format instanceof DecimalFormat decimal) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setCurrencySymbol(kind.currency.getSymbol(kind.locale));
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format;
    }
}
