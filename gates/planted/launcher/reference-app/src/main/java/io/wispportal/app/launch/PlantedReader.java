package io.wispportal.app.launch;

import io.wispportal.core.key.PortalKeys;

/** Needs a class that the runnable jar does not carry beside the launcher. */
final class PlantedReader {
    private PlantedReader() {}

    static PortalKeys keys() {
        return PortalKeys.generate();
    }
}
