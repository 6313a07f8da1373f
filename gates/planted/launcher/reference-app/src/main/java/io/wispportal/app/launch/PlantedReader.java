package io.wispportal.app.launch;

import io.wispportal.web.wiring.PortalSettings;

/** Needs a class that the runnable jar does not carry beside the launcher. */
final class PlantedReader {
    private PlantedReader() {}

    static PortalSettings settings() {
        return PortalSettings.ofThisProcess();
    }
}
