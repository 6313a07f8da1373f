package io.wispportal.web.staff;

import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings' form as filled in, readable or not.
 *
 * @param ownNetworks one address range a line
 */
public record SettingsForm(
        boolean wordDocuments,
        String provisionalHours,
        String unreviewedLimit,
        String returnedLimit,
        String ownNetworks) {

    /** Names of the fields that hold a limit. */
    static final Set<String> LIMITS = Set.of("provisionalHours", "unreviewedLimit", "returnedLimit");

    private static final int HIGHEST_LIMIT = 8760;

    static SettingsForm of(TenantSettings settings) {
        return new SettingsForm(
                settings.wordDocuments(),
                text(settings.provisionalHours()),
                text(settings.unreviewedLimit()),
                text(settings.returnedLimit()),
                String.join("\n", settings.ownNetworks()));
    }

    static SettingsForm of(Exchange exchange) {
        return new SettingsForm(
                exchange.isTicked("wordDocuments"),
                exchange.field("provisionalHours"),
                exchange.field("unreviewedLimit"),
                exchange.field("returnedLimit"),
                exchange.field("ownNetworks"));
    }

    /** What was typed as settings; what could not be read is noted in {@code typed}. */
    TenantSettings read(Typed typed) {
        return new TenantSettings(
                wordDocuments,
                typed.number("provisionalHours", 1, HIGHEST_LIMIT),
                typed.number("unreviewedLimit", 1, HIGHEST_LIMIT),
                typed.number("returnedLimit", 1, HIGHEST_LIMIT),
                networks());
    }

    private List<String> networks() {
        return ownNetworks.isEmpty() ? List.of() : List.of(ownNetworks.split("[\\s,;]+"));
    }

    private static String text(@Nullable Integer limit) {
        return limit == null ? "" : limit.toString();
    }
}
