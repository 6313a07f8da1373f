package io.wispportal.core.money;

import io.wispportal.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people write them: {@code $1,047.00} in Mexico, {@code $ 1.047,00} in Colombia. */
public final class MoneyText {

    private MoneyText() {}

    /** The amount with its currency's sign; the code too where the sign alone would be another country's. */
    public static String of(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        if (format instanceof DecimalFormat decimal) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setCurrencySymbol(money.currency().getSymbol(locale));
            decimal.setDecimalFormatSymbols(symbols);
        }
        return format.format(money.amount()).replace('\u00a0', ' ');
    }
}
