package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import io.wispportal.web.page.TypedAmount;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a posted form as types. What cannot be read is null and noted, so that it is told together with what the
 * use case refuses.
 */
final class Typed {

    private final Exchange exchange;
    private final Texts texts;
    /** Mutable state: what could not be read so far. */
    private final List<FieldError> unreadable = new ArrayList<>();

    Typed(Exchange exchange, Texts texts) {
        this.exchange = exchange;
        this.texts = texts;
    }

    @Nullable
    Money amount(String field, Currency currency) {
        return read(field, TypedAmount.parse(exchange.field(field), currency, texts.locale()));
    }

    @Nullable
    LocalDate date(String field) {
        try {
            return exchange.field(field).isEmpty() ? null : LocalDate.parse(exchange.field(field));
        } catch (DateTimeException noDate) {
            return read(field, Optional.empty());
        }
    }

    /** A moment by the clock on the wall, {@code 2026-03-10T14:05}; of one that is there twice the first. */
    @Nullable
    Instant moment(String field, ZoneId zone) {
        try {
            String text = exchange.field(field);
            return text.isEmpty() ? null : moment(field, LocalDateTime.parse(text), zone);
        } catch (DateTimeException noMoment) {
            return read(field, Optional.empty());
        }
    }

    /** When clocks are put forward, an hour is not there at all. */
    private @Nullable Instant moment(String field, LocalDateTime local, ZoneId zone) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            unreadable.add(new FieldError(field, "gap"));
            return null;
        }
        return local.atZone(zone).toInstant();
    }

    /** A whole number between the two, empty for none. */
    @Nullable
    Integer number(String field, int least, int most) {
        String text = exchange.field(field);
        Optional<Integer> number = text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        if (number.filter(value -> value < least || value > most).isPresent()) {
            unreadable.add(new FieldError(field, "range"));
            return null;
        }
        return read(field, number);
    }

    /** What could not be read so far. */
    List<FieldError> unreadable() {
        return List.copyOf(unreadable);
    }

    /** @throws InvalidInputException if something could not be read */
    void throwIfAny() {
        if (!unreadable.isEmpty()) {
            throw new InvalidInputException(unreadable);
        }
    }

    /** With what the use case refused; what could not be read comes first. */
    Problems problems(InvalidInputException refused) {
        return ConsoleProblems.of(
                texts,
                Stream.concat(unreadable.stream(), refused.errors().stream()).toList());
    }

    private <T> @Nullable T read(String field, Optional<T> value) {
        if (value.isEmpty() && !exchange.field(field).isEmpty()) {
            unreadable.add(new FieldError(field, "invalid"));
        }
        return value.orElse(null);
    }
}
