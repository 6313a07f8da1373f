package io.wispportal.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody else stored while a form was filled in: what is said above the form, which keeps what was typed.
 *
 * @param byLabel the stored value of each field whose typed value is another one, as people read both
 */
public record StoredNow(Map<String, String> byLabel) {

    /** Both by label, in the order of the form. */
    static StoredNow besides(Map<String, String> typed, Map<String, String> stored) {
        Map<String, String> different = new LinkedHashMap<>(stored);
        different.entrySet().removeAll(typed.entrySet());
        return new StoredNow(different);
    }
}
