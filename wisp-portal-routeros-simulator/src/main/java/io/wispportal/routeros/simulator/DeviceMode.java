package io.wispportal.routeros.simulator;

import java.util.Locale;

/** What a router of version 7 lets its administrators use until somebody presses its button. */
public enum DeviceMode {
    /** Everything that matters here. */
    ADVANCED,
    /** No proxy, hotspot, scheduler and fetch. */
    HOME;

    boolean allowsProxy() {
        return this == ADVANCED;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
