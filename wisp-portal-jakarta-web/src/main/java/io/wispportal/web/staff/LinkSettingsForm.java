package io.wispportal.web.staff;

import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of the links' settings as filled in, readable or not.
 *
 * @param version of the settings that the form was made for
 */
public record LinkSettingsForm(
        String mostLive, boolean endWithPassword, boolean keepStaffSession, String holdHours, String version) {

    static LinkSettingsForm of(TenantSettings settings) {
        LinkSettings links = settings.links();
        return new LinkSettingsForm(
                String.valueOf(links.mostLive()),
                links.endWithPassword(),
                links.keepStaffSession(),
                String.valueOf(links.holdHours()),
                settings.version());
    }

    static LinkSettingsForm of(Exchange exchange) {
        return new LinkSettingsForm(
                exchange.field("mostLive"),
                exchange.isTicked("endWithPassword"),
                exchange.isTicked("keepStaffSession"),
                exchange.field("holdHours"),
                exchange.field("version"));
    }

    LinkSettingsForm with(TenantSettings stored) {
        return new LinkSettingsForm(mostLive, endWithPassword, keepStaffSession, holdHours, stored.version());
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("linkSettings.most"), mostLive);
        shown.put(texts.get("linkSettings.password"), texts.get(endWithPassword ? "app.yes" : "app.no"));
        shown.put(texts.get("linkSettings.hold"), holdHours);
        shown.put(texts.get("linkSettings.keep"), texts.get(keepStaffSession ? "app.yes" : "app.no"));
        return shown;
    }
}
