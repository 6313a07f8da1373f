package io.wispportal.jpa;

import io.wispportal.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read column by column from the left. Evens out what drivers and providers hand out: a UUID may
 * come as bytes or text, a time as one of four types.
 */
final class Row {

    private final @Nullable Object[] values;
    // Mutable state: the column to be read next.
    private int next;

    private Row(@Nullable Object[] values) {
        this.values = values;
    }

    /** @param result what a native query gives for a row: an array, or the bare value of its only column */
    static Row of(@Nullable Object result) {
        return new Row(result instanceof Object[] several ? several : new @Nullable Object[] {result});
    }

    /** A row of some of the columns, in this order. */
    Row picked(List<Integer> columns) {
        @Nullable Object[] some = new @Nullable Object[columns.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[columns.get(i)];
        }
        return new Row(some);
    }

    /** Whether there is nothing in the column to be read next, as after an outer join. */
    boolean isNextNull() {
        return values[next] == null;
    }

    /** Passes over columns that mean nothing in this row. */
    void skip(int columns) {
        next += columns;
    }

    UUID uuid() {
        return present(uuidOrNull());
    }

    @Nullable
    UUID uuidOrNull() {
        return Coerce.uuid(values[next++]);
    }

    /** The id as its own type, or null. */
    <T> @Nullable T idOrNull(Function<UUID, T> type) {
        UUID id = uuidOrNull();
        return id == null ? null : type.apply(id);
    }

    String text() {
        return present(textOrNull());
    }

    @Nullable
    String textOrNull() {
        Object value = values[next++];
        return value == null ? null : value.toString();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    /** A constant that is only shown: {@code other} stands for one that a newer version has written. */
    <E extends Enum<E>> E constantOr(E other) {
        return constantOr(other, text());
    }

    /** The same, or null. */
    <E extends Enum<E>> @Nullable E constantOrNull(E other) {
        String name = textOrNull();
        return name == null ? null : constantOr(other, name);
    }

    private static <E extends Enum<E>> E constantOr(E other, String name) {
        return Arrays.stream(other.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(other);
    }

    long number() {
        return ((Number) present(values[next++])).longValue();
    }

    @Nullable
    Long numberOrNull() {
        Object value = values[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    int integer() {
        return Math.toIntExact(number());
    }

    @Nullable
    Integer integerOrNull() {
        Long number = numberOrNull();
        return number == null ? null : Math.toIntExact(number);
    }

    boolean flag() {
        return (Boolean) present(values[next++]);
    }

    byte[] bytes() {
        return (byte[]) present(values[next++]);
    }

    Instant instant() {
        return present(instantOrNull());
    }

    @Nullable
    Instant instantOrNull() {
        return Coerce.instant(values[next++]);
    }

    @Nullable
    LocalDate dateOrNull() {
        Object value = values[next++];
        return value == null ? null : Coerce.date(value);
    }

    LocalDate date() {
        return Coerce.date(present(values[next++]));
    }

    Currency currency() {
        return Currency.getInstance(text());
    }

    Money money(Currency currency) {
        return new Money((BigDecimal) present(values[next++]), currency);
    }

    /** The amount in the currency of this code, or null if there is none. */
    @Nullable
    Money moneyOrNull(@Nullable String currency) {
        BigDecimal amount = (BigDecimal) values[next++];
        return amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    private <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, () -> "column " + next + " is null");
    }
}
