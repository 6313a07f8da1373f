package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The words that begin with a question mark: each leaves true or false on a stack, and no false may be left. */
final class Query {

    private final Map<String, String> row;
    private final QueryStack stack = new QueryStack();

    private Query(Map<String, String> row) {
        this.row = row;
    }

    /** @param row as printed */
    static boolean matches(List<Bytes> words, Map<String, String> row) {
        Query query = new Query(row);
        words.forEach(word -> query.take(word.latin1()));
        return query.stack.holdsNoFalse();
    }

    private void take(String word) {
        if (word.startsWith("#")) {
            stack.operate(word.substring(1));
        } else {
            stack.push(holds(word));
        }
    }

    private boolean holds(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return switch (first) {
            case '-' -> !row.containsKey(word.substring(1));
            case '=' -> compare(word.substring(1)) == 0;
            case '<' -> row.containsKey(name(word.substring(1))) && compare(word.substring(1)) < 0;
            case '>' -> row.containsKey(name(word.substring(1))) && compare(word.substring(1)) > 0;
            default -> word.indexOf('=') < 0 ? row.containsKey(word) : compare(word) == 0;
        };
    }

    /** The row's value with that of the query; none is as an empty one. */
    private int compare(String word) {
        String name = name(word);
        String wanted = wanted(name, word.substring(Math.min(word.length(), name.length() + 1)));
        String there = row.getOrDefault(name, "");
        if (there.matches("\\d+") && wanted.matches("\\d+")) {
            return new BigInteger(there).compareTo(new BigInteger(wanted));
        }
        return there.compareTo(wanted);
    }

    private static String name(String word) {
        int end = word.indexOf('=');
        return end < 0 ? word : word.substring(0, end);
    }

    /** {@code yes} finds {@code true}. */
    private String wanted(String name, String value) {
        boolean flag = value.equals("yes") || value.equals("no");
        String there = row.getOrDefault(name, "");
        boolean printed = there.equals("true") || there.equals("false");
        return flag && printed ? String.valueOf(value.equals("yes")) : value;
    }
}
