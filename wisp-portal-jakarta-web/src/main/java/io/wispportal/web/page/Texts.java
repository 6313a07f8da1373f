package io.wispportal.web.page;

import io.wispportal.Money;
import io.wispportal.core.money.MoneyText;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Texts, dates and amounts in one language and time zone; templates call it. */
public final class Texts {

    private static final String BUNDLE = "io.wispportal.web.messages";

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;
    /** The bundle as a plain map: a page asks for dozens of texts, and bundles look through their parents each time. */
    private final Map<String, String> texts;

    private final DateTimeFormatter date;
    private final DateTimeFormatter fullDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    /** Parsed once; formats are not thread-safe, so each call works on a copy. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    public Texts(Locale locale, ZoneId zone, Clock clock) {
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
        this.texts = read(locale);
        this.date = DateTimeFormatter.ofPattern(text("format.date"), locale);
        this.fullDate = DateTimeFormatter.ofPattern(text("format.date.year"), locale);
        this.month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** For {@code <html lang>}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The text of a key, with its placeholders filled. */
    public String get(String key, Object... values) {
        if (values.length == 0) {
            return text(key).replace("''", "'");
        }
        MessageFormat pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(text(k), locale));
        // Some times of day end with a full stop of their own: "2:59 p. m.".
        return ((MessageFormat) pattern.clone()).format(values).replace("m..", "m.");
    }

    /** The text of the first key that exists. */
    public String first(String key, String otherwise) {
        return get(texts.containsKey(key) ? key : otherwise);
    }

    /** The text for one ({@code key.one}) or for many ({@code key.many}); {@code {0}} is the number. */
    public String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }

    public String money(Money money) {
        return MoneyText.of(money, locale);
    }

    /** The currency's code, for the small letters beside an amount. */
    public String currency(Money money) {
        return money.currency().getCurrencyCode();
    }

    /** With the currency's code: {@code $349.00 MXN}. */
    public String full(Money money) {
        return money(money) + " " + currency(money);
    }

    /** Whether an amount in large letters needs smaller ones on a small phone. */
    public boolean isLong(Money money) {
        return full(money).length() > 15;
    }

    /**
     * The amount as a number to type over: {@code 1047.00}. Where the comma is the decimal mark people group by points and
     * leave out decimals that are zero: {@code 65.000} in Colombia.
     */
    public String typed(Money money) {
        BigDecimal amount = money.amount();
        if (DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() != ',') {
            return amount.toPlainString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : amount.scale());
        return format.format(amount);
    }

    /** {@code 10 de septiembre}, with the year unless it is this one. */
    public String date(LocalDate day) {
        return (day.getYear() == today().getYear() ? date : fullDate).format(day);
    }

    /** {@code 10 de septiembre de 2026}, for what is printed and kept. */
    public String fullDate(LocalDate day) {
        return fullDate.format(day);
    }

    /** {@code noviembre 2026}, for the middle of a sentence. */
    public String monthInside(LocalDate day) {
        return month.format(day);
    }

    /** {@code Noviembre 2026}. */
    public String month(LocalDate day) {
        String inside = monthInside(day);
        return inside.substring(0, 1).toUpperCase(locale) + inside.substring(1);
    }

    /** {@code 10 de septiembre, 14:05}. */
    public String moment(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone)) + ", " + time.format(instant.atZone(zone));
    }

    /** {@code 14:05}, or the moment if it is not today. */
    public String time(Instant instant) {
        boolean today = LocalDate.ofInstant(instant, zone).equals(today());
        return today ? time.format(instant.atZone(zone)) : moment(instant);
    }

    /** {@code 2026-09-10 14:05}, for spreadsheets. */
    public String iso(Instant instant) {
        return ISO.format(instant.atZone(zone));
    }

    /** {@code hace 5 minutos}, or the moment if it is longer ago than a day. */
    public String ago(Instant instant) {
        Duration past = Duration.between(instant, clock.instant());
        if (past.toMinutes() < 1) {
            return get("ago.now");
        }
        if (past.toHours() < 1) {
            return count("ago.minutes", past.toMinutes());
        }
        return past.toDays() < 1 ? count("ago.hours", past.toHours()) : moment(instant);
    }

    /** {@code 50 Mbps}. */
    public String speed(int kbps) {
        boolean whole = kbps % 1000 == 0;
        return kbps < 1000
                ? kbps + " kbps"
                : (whole ? String.valueOf(kbps / 1000) : String.valueOf(kbps / 1000.0)) + " Mbps";
    }

    /** {@code 1.2 MB}. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kilo = bytes / 1024.0;
        return kilo < 1024 ? String.format(locale, "%.0f KB", kilo) : String.format(locale, "%.1f MB", kilo / 1024);
    }

    /** Today in the tenant's calendar. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, BUNDLE, key);
        }
        return text;
    }

    private static Map<String, String> read(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }
}
