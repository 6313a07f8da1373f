package io.wispportal.web.staff;

import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The form of the settings of requests for installations as filled in, readable or not.
 *
 * @param version of the settings that the form was made for
 */
public record InstallationSettingsForm(
        boolean idFront, boolean idBack, boolean addressProof, String keptDays, String version) {

    static InstallationSettingsForm of(TenantSettings settings) {
        InstallationSettings asked = settings.installations();
        return new InstallationSettingsForm(
                asked.idFront(),
                asked.idBack(),
                asked.addressProof(),
                String.valueOf(asked.keptDays()),
                settings.version());
    }

    static InstallationSettingsForm of(Exchange exchange) {
        return new InstallationSettingsForm(
                exchange.isTicked("idFront"),
                exchange.isTicked("idBack"),
                exchange.isTicked("addressProof"),
                exchange.field("keptDays"),
                exchange.field("version"));
    }

    /** What was typed as settings; what could not be read is noted in {@code typed}. An empty number of days is the usual. */
    InstallationSettings read(Typed typed) {
        Integer days = typed.number("keptDays", InstallationSettings.FEWEST_DAYS, InstallationSettings.MOST_DAYS);
        return new InstallationSettings(
                idFront,
                idBack,
                addressProof,
                Objects.requireNonNullElse(days, InstallationSettings.DEFAULTS.keptDays()));
    }

    InstallationSettingsForm with(TenantSettings stored) {
        return new InstallationSettingsForm(idFront, idBack, addressProof, keptDays, stored.version());
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("request.idFront"), yesNo(texts, idFront));
        shown.put(texts.get("request.idBack"), yesNo(texts, idBack));
        shown.put(texts.get("request.addressProof"), yesNo(texts, addressProof));
        shown.put(texts.get("installationSettings.keptDays"), keptDays);
        return shown;
    }

    private static String yesNo(Texts texts, boolean required) {
        return texts.get(required ? "app.yes" : "app.no");
    }
}
