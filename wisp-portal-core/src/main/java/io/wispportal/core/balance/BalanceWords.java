package io.wispportal.core.balance;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.html.PublicText;
import io.wispportal.core.html.SafeHtml;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.Tenant;
import java.util.Set;

/**
 * What a tenant's staff wrote for its balance page, ready to show (BAL-06).
 *
 * @param title  plain text; empty: the usual one
 * @param text   above the form; empty: the usual one
 * @param footer below the form; may be empty
 */
public record BalanceWords(String title, SafeHtml text, SafeHtml footer) {

    /** What holds for this tenant; with settings of a form not yet stored it is their preview. */
    public static BalanceWords of(Tenant tenant) {
        BalanceSettings settings = tenant.settings().balance();
        return new BalanceWords(
                PublicText.plain(settings.title(), tenant),
                PublicText.html(settings.text(), tenant),
                PublicText.html(settings.footer(), tenant));
    }

    /**
     * A form as settings.
     *
     * @throws InvalidInputException naming what is too long, unknown tags and half ones in {@code pageTitle},
     *                               {@code pageText} and {@code pageFooter}
     */
    public static BalanceSettings read(
            Set<BalanceIdentifier> identifiers, String title, String text, String footer, boolean logo) {
        FormErrors errors = new FormErrors();
        check(errors, title, text, footer);
        errors.throwIfAny();
        return new BalanceSettings(identifiers, title, text, footer, logo);
    }

    /** Notes what could not be shown. */
    public static void check(FormErrors errors, BalanceSettings settings) {
        check(errors, settings.title(), settings.text(), settings.footer());
    }

    private static void check(FormErrors errors, String title, String text, String footer) {
        errors.atMost(BalanceSettings.LONGEST_TITLE, "pageTitle", title);
        errors.check(title.lines().count() <= 1, "pageTitle", "lines");
        PublicText.check(errors, "pageTitle", title);
        errors.atMost(BalanceSettings.LONGEST_TEXT, "pageText", text);
        PublicText.check(errors, "pageText", text);
        errors.atMost(BalanceSettings.LONGEST_TEXT, "pageFooter", footer);
        PublicText.check(errors, "pageFooter", footer);
    }
}
