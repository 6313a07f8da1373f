package io.wispportal.web.page;

import io.wispportal.service.InternetService;
import java.util.Locale;

/** How pages show whether a service is on: the same everywhere. */
public final class ServiceStates {

    private ServiceStates() {}

    /** Key of the text. */
    public static String key(InternetService service) {
        return "service.state." + service.state().name().toLowerCase(Locale.ROOT);
    }

    /** Class of the pill. */
    public static String mark(InternetService service) {
        return switch (service.state()) {
            case ACTIVE -> "ok";
            case SUSPENDED -> "bad";
            case TO_INSTALL -> "warn";
        };
    }
}
