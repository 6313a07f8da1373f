package io.wispportal.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the query part of links. */
final class QueryText {

    private QueryText() {}

    /** {@code ?q=ana&estado=todos} of names and values in turn; what is empty is left out. */
    static String of(String... namesAndValues) {
        String query = IntStream.range(0, namesAndValues.length / 2)
                .filter(i -> !namesAndValues[2 * i + 1].isEmpty())
                .mapToObj(i -> namesAndValues[2 * i] + "="
                        + URLEncoder.encode(namesAndValues[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
