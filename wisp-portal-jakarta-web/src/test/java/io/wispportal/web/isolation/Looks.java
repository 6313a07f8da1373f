package io.wispportal.web.isolation;

import io.wispportal.web.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as one compares it with another: without form token, date and the id that was asked for.
 *
 * @param headers by name
 */
record Looks(int status, Map<String, List<String>> headers, String body) {

    static Looks of(Answer answer, String id) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date"));
        String body = answer.text()
                .replaceAll("name=\"form-token\" value=\"[^\"]*\"", "")
                .replace(id, "");
        return new Looks(answer.status(), headers, body);
    }
}
