package io.wispportal.routeros.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row as it should be; values that no router must get are refused. */
record DesiredRow(Menu menu, RowKind kind, String id, Map<String, String> properties) {

    DesiredRow {
        OwnerMark.id(id);
        properties.forEach(Words::printable);
    }

    /** A row whose id is what it holds: with other contents it is another row, never the same one changed. */
    static DesiredRow itself(Menu menu, RowKind kind, Map<String, String> properties) {
        return new DesiredRow(menu, kind, Fingerprint.of(menu.path() + properties), properties);
    }

    /** The properties in the order given: name, value, name, value. */
    static Map<String, String> holding(String... pairs) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    String get(String property) {
        return properties.getOrDefault(property, "");
    }

    OwnerMark mark() {
        return new OwnerMark(kind.code(), id, Fingerprint.of(properties));
    }

    Phase phase() {
        return Phase.of(menu, kind.code());
    }
}
