package io.wispportal.balance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a visitor of the balance lookup may give to be found by (BAL-02). */
public enum BalanceIdentifier {
    /** The part of the user name before the {@code @}. */
    USER_NAME,
    /** The national id (DNI, C.I., C.C.), whole. */
    NATIONAL_ID,
    /** The tax id (RFC, RUC, NIT), whole. */
    TAX_ID,
    /** The e-mail. */
    EMAIL,
    /** The service's number as {@link io.wispportal.service.ServiceId#number()}; only its invoices are shown then. */
    SERVICE_ID;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 254;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\p{Pd}]");

    /**
     * What is compared: of ids without spaces, dots and dashes, in capital letters; of names and e-mails in small letters.
     * Stores keep it beside what staff typed, made with this method, so that one index finds it.
     *
     * @param typed by staff or by a visitor
     * @return empty if it is too short or too long to be one, so that nobody is found by it
     */
    public Optional<String> key(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String key = isId()
                ? SEPARATORS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT)
                : plain.toLowerCase(Locale.ROOT);
        return Optional.of(key).filter(each -> each.length() >= SHORTEST && each.length() <= LONGEST);
    }

    private boolean isId() {
        return this != USER_NAME && this != EMAIL;
    }
}
