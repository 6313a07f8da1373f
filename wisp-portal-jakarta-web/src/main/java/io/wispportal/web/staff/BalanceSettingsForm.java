package io.wispportal.web.staff;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.balance.BalanceWords;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of the balance page's settings as filled in, possible or not.
 *
 * @param version of the settings that the form was made for
 */
public record BalanceSettingsForm(
        Set<BalanceIdentifier> identifiers,
        String title,
        String text,
        String footer,
        boolean logo,
        UrlIdentifier urls,
        String version) {

    static BalanceSettingsForm of(TenantSettings settings) {
        BalanceSettings balance = settings.balance();
        return new BalanceSettingsForm(
                balance.identifiers(),
                balance.title(),
                balance.text(),
                balance.footer(),
                balance.logo(),
                settings.urls(),
                settings.version());
    }

    static BalanceSettingsForm of(Exchange exchange) {
        List<String> ticked = exchange.fields("identifiers");
        return new BalanceSettingsForm(
                Arrays.stream(BalanceIdentifier.values())
                        .filter(each -> ticked.contains(each.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                exchange.field("pageTitle"),
                exchange.field("pageText"),
                exchange.field("pageFooter"),
                exchange.isTicked("logo"),
                exchange.field("urls").equals(UrlIdentifier.UUID.name()) ? UrlIdentifier.UUID : UrlIdentifier.SLUG,
                exchange.field("version"));
    }

    /**
     * What would be stored.
     *
     * @throws io.wispportal.core.InvalidInputException naming the fields that it cannot be because of
     */
    TenantSettings read(TenantSettings stored) {
        return stored.with(BalanceWords.read(identifiers, title, text, footer, logo))
                .with(urls);
    }

    BalanceSettingsForm with(TenantSettings stored) {
        return new BalanceSettingsForm(identifiers, title, text, footer, logo, urls, stored.version());
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("balanceSettings.identifiers"), names(texts));
        shown.put(texts.get("balanceSettings.logo"), texts.get(logo ? "app.yes" : "app.no"));
        shown.put(texts.get("balanceSettings.pageTitle"), title);
        shown.put(texts.get("balanceSettings.pageText"), text);
        shown.put(texts.get("balanceSettings.pageFooter"), footer);
        shown.put(texts.get("balanceSettings.urls"), texts.get("balanceSettings.urls." + urls));
        return shown;
    }

    private String names(Texts texts) {
        return identifiers.stream()
                .sorted()
                .map(each -> texts.get("balance.by." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
