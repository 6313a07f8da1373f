package io.wispportal.web.notice;

import io.wispportal.core.notice.NoticePage;
import io.wispportal.core.notice.NoticePage.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * How a notice page begins.
 *
 * @param state what the mark above the title says; the last part of its key, also the mark's class
 * @param title key; {@code {0}} is the company
 * @param lead  key of what is said below it, empty for nothing
 * @param over  whether there is nothing to show any more, as where the router is slower than the customer
 */
public record NoticeWords(String state, String title, String lead, boolean over) {

    static NoticeWords of(NoticePage page) {
        return switch (page.kind()) {
            case SUSPENSION -> suspension(page.addressee());
            case PAYMENT -> payment(page.addressee());
            case CUSTOM -> told(page, "custom");
            case MAINTENANCE -> told(page, "maintenance");
        };
    }

    /** Whether the ways to pay belong on it. */
    boolean isAboutMoney() {
        return !over && (state.equals("suspended") || state.equals("due"));
    }

    private static NoticeWords suspension(@Nullable Addressee addressee) {
        if (addressee == null) {
            return shown("suspended", "notice.suspension.title", "notice.suspension.unknown");
        }
        if (!addressee.suspended()) {
            return new NoticeWords("active", "notice.active.title", "notice.active.text", true);
        }
        if (addressee.pending() > 0) {
            return shown("suspended", "notice.suspension.unpaid", "notice.suspension.pay");
        }
        String why = addressee.inReview() ? "notice.suspension.review" : "notice.suspension.clear";
        return shown("suspended", "notice.suspension.title", why);
    }

    private static NoticeWords payment(@Nullable Addressee addressee) {
        if (addressee == null) {
            return shown("due", "notice.payment.title", "notice.payment.unknown");
        }
        if (addressee.pending() == 0) {
            String text = addressee.inReview() ? "notice.payment.review" : "notice.payment.clear";
            return new NoticeWords("paid", "notice.payment.none", text, true);
        }
        String text = addressee.suspended() ? "notice.suspension.pay" : "notice.payment.active";
        String number = addressee.pending() == 1 ? "notice.payment.one" : "notice.payment.many";
        return shown("due", number, text);
    }

    /** What staff wrote stands below; who is not known may be shown nothing that is for some only. */
    private static NoticeWords told(NoticePage page, String kind) {
        String key = "notice." + kind;
        if (!page.notices().isEmpty()) {
            return shown(kind, key + ".title", "");
        }
        return page.addressee() == null
                ? shown(kind, key + ".title", key + ".unknown")
                : new NoticeWords(kind, key + ".over", "notice.over.text", true);
    }

    private static NoticeWords shown(String state, String title, String lead) {
        return new NoticeWords(state, title, lead, false);
    }
}
