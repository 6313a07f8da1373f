package io.wispportal.routeros.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One command to a router. */
public sealed interface Step {

    /** Where. */
    Menu menu();

    /**
     * Makes a row.
     *
     * @param properties comment included
     * @param placeBefore the row in front of which it stands; null: at the end
     */
    record Add(
            Menu menu,
            Map<String, String> properties,
            @Nullable String placeBefore) implements Step {}

    /**
     * Changes a row.
     *
     * @param id empty for a menu of one row
     * @param properties what changes; an empty value takes the property away
     */
    record Set(Menu menu, String id, Map<String, String> properties) implements Step {}

    /**
     * Moves a row.
     *
     * @param before the row in front of which it stands afterwards; null: at the end
     */
    record Move(Menu menu, String id, @Nullable String before) implements Step {}

    /**
     * Takes rows away.
     *
     * @param ids at most {@value #MOST}
     */
    record Remove(Menu menu, List<String> ids) implements Step {

        /** How many rows one command takes away. */
        public static final int MOST = 150;
    }
}
