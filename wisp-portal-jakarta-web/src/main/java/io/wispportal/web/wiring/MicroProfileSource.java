package io.wispportal.web.wiring;

import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** MicroProfile Config. Only where the server has it: elsewhere this class cannot be loaded. */
final class MicroProfileSource {

    private MicroProfileSource() {}

    /** @param key {@code PORTAL_DB_URL} is asked for as {@code portal.db.url} */
    static @Nullable String value(String key) {
        String name = key.toLowerCase(Locale.ROOT).replace('_', '.');
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null);
    }
}
