package io.wispportal.tenant;

import io.wispportal.balance.BalanceIdentifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The public balance lookup of a tenant (BAL-02, BAL-06).
 *
 * @param identifiers what visitors may give to be found by; empty: the page is closed
 * @param title       of the page; empty: the usual one
 * @param text        above the form, HTML as staff wrote it, cleaned when it is shown; may be empty
 * @param footer      below it, likewise
 * @param logo        whether the tenant's logo is at the top, where there is one
 */
public record BalanceSettings(
        Set<BalanceIdentifier> identifiers, String title, String text, String footer, boolean logo) {

    /** Longest {@link #title}. */
    public static final int LONGEST_TITLE = 120;

    /** Longest {@link #text} and {@link #footer}. */
    public static final int LONGEST_TEXT = 10_000;

    public static final BalanceSettings DEFAULTS =
            new BalanceSettings(EnumSet.allOf(BalanceIdentifier.class), "", "", "");

    /** With the logo. */
    public BalanceSettings(Set<BalanceIdentifier> identifiers, String title, String text, String footer) {
        this(identifiers, title, text, footer, true);
    }

    public BalanceSettings {
        // always in one order, unlike Set.copyOf: the version of the settings must be the same on every node
        identifiers = Collections.unmodifiableSet(
                identifiers.isEmpty() ? EnumSet.noneOf(BalanceIdentifier.class) : EnumSet.copyOf(identifiers));
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT || footer.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of the balance page is too long");
        }
    }
}
