package io.wispportal.core.audit;

import java.util.Map;
import java.util.TreeMap;

/** What changed, as details of an entry: the old and the new value of each field that differs. */
public final class Changes {

    /** Stands for what no trail may hold. */
    public static final String MASK = "•••";

    private Changes() {}

    /** @param before empty for something new */
    public static Map<String, String> of(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>();
        after.forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                changes.put(field + ".old", before.getOrDefault(field, ""));
                changes.put(field + ".new", value);
            }
        });
        return changes;
    }

    /** Of a secret only that it changed. */
    public static Map<String, String> ofSecret(String field) {
        return Map.of(field + ".old", MASK, field + ".new", MASK);
    }
}
