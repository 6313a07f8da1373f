package io.wispportal.routeros.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The stack of a query: below what was pushed it is true without end.
 *
 * <p>Mutable state: what was pushed, the top last.
 */
final class QueryStack {

    private final List<Boolean> values = new ArrayList<>();

    void push(boolean value) {
        values.add(value);
    }

    boolean holdsNoFalse() {
        return !values.contains(false);
    }

    /**
     * From left to right. A number copies the value at that index to the top, at the end of the word it leaves that value
     * alone; {@code !}, {@code &} and {@code |} take one or two values and push one; a dot after another character
     * copies the top.
     */
    void operate(String operations) {
        int at = 0;
        while (at < operations.length()) {
            int end = endOfNumber(operations, at);
            if (end > at) {
                at = copy(operations, at, end);
            } else {
                operate(operations.charAt(at));
                at++;
            }
        }
    }

    private int copy(String operations, int begin, int end) {
        boolean value = at(Integer.parseInt(operations.substring(begin, end)));
        if (end == operations.length()) {
            values.clear();
        }
        push(value);
        return end < operations.length() && operations.charAt(end) == '.' ? end + 1 : end;
    }

    private void operate(char operation) {
        switch (operation) {
            case '!' -> push(!pop());
            case '&' -> join((one, other) -> one && other);
            case '|' -> join((one, other) -> one || other);
            case '.' -> push(at(0));
            default -> throw Trap.invalid("query");
        }
    }

    private void join(BinaryOperator<Boolean> how) {
        push(how.apply(pop(), pop()));
    }

    private boolean pop() {
        return values.isEmpty() || values.remove(values.size() - 1);
    }

    private boolean at(int index) {
        return index >= values.size() || values.get(values.size() - 1 - index);
    }

    private static int endOfNumber(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < 6 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
