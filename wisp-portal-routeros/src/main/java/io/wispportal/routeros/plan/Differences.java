package io.wispportal.routeros.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** What has to be written so that a row holds what it should; the comment is only named, not signed. */
final class Differences {

    static final String COMMENT = "comment";

    private Differences() {}

    /** Empty if nothing has to be written. An empty value takes a property away. */
    static Map<String, String> of(DesiredRow desired, Owned owned, Dialect dialect) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (String property : desired.menu().managed(dialect)) {
            String value = desired.get(property);
            if (!Normal.same(property, value, owned.row().get(property))) {
                differences.put(property, value);
            }
        }
        if (owned.row().disabled()) {
            differences.put("disabled", "no");
        }
        if (!desired.mark().equals(owned.mark())) {
            differences.put(COMMENT, "");
        }
        return differences;
    }
}
