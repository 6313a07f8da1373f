package io.wispportal.routeros.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A menu of one version.
 *
 * @param properties in the order in which they are printed
 * @param unique names of the properties that no two rows share; empty for none
 * @param refusal what a second such row is told
 * @param rows from the factory
 */
record Menu(
        String path,
        MenuKind kind,
        Set<String> marks,
        Map<String, Property> properties,
        List<String> unique,
        String refusal,
        List<Map<String, String>> rows) {

    boolean is(String mark) {
        return marks.contains(mark);
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Refuses one that is not there or that only the router itself writes. */
    Property writable(String name) {
        Property property = known(name);
        if (property.is("ro")) {
            throw Trap.unknownParameter(name);
        }
        return property;
    }

    Property known(String name) {
        Property property = properties.get(name);
        if (property == null) {
            throw Trap.unknownParameter(name);
        }
        return property;
    }
}
