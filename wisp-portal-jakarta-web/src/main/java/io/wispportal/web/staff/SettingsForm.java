package io.wispportal.web.staff;

import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings' form as filled in, readable or not.
 *
 * @param ownNetworks one address range a line
 * @param version     of the settings that the form was made for
 */
public record SettingsForm(
        boolean wordDocuments,
        String provisionalHours,
        String unreviewedLimit,
        String returnedLimit,
        String ownNetworks,
        String version) {

    private static final int MOST_HOURS = 8760;
    private static final int MOST_REPORTS = 100;

    static SettingsForm of(TenantSettings settings) {
        return new SettingsForm(
                settings.wordDocuments(),
                text(settings.provisionalHours()),
                text(settings.unreviewedLimit()),
                text(settings.returnedLimit()),
                String.join("\n", settings.ownNetworks()),
                settings.version());
    }

    static SettingsForm of(Exchange exchange) {
        return new SettingsForm(
                exchange.isTicked("wordDocuments"),
                exchange.field("provisionalHours"),
                exchange.field("unreviewedLimit"),
                exchange.field("returnedLimit"),
                exchange.field("ownNetworks"),
                exchange.field("version"));
    }

    SettingsForm with(TenantSettings stored) {
        return new SettingsForm(
                wordDocuments, provisionalHours, unreviewedLimit, returnedLimit, ownNetworks, stored.version());
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("settings.word"), texts.get(wordDocuments ? "app.yes" : "app.no"));
        shown.put(texts.get("settings.auto.hours"), provisionalHours);
        shown.put(texts.get("settings.auto.open"), unreviewedLimit);
        shown.put(texts.get("settings.auto.lock"), returnedLimit);
        shown.put(texts.get("settings.networks"), String.join(" ", networks()));
        return shown;
    }

    /** What was typed as settings; what could not be read is noted in {@code typed}. */
    TenantSettings read(Typed typed) {
        return new TenantSettings(
                wordDocuments,
                typed.number("provisionalHours", 1, MOST_HOURS),
                typed.number("unreviewedLimit", 1, MOST_REPORTS),
                typed.number("returnedLimit", 1, MOST_REPORTS),
                networks());
    }

    private List<String> networks() {
        return ownNetworks.isEmpty() ? List.of() : List.of(ownNetworks.split("[\\s,;]+"));
    }

    private static String text(@Nullable Integer limit) {
        return limit == null ? "" : limit.toString();
    }
}
