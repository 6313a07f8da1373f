package io.wispportal.web.notice;

import io.wispportal.Money;
import io.wispportal.core.notice.NoticePage;
import io.wispportal.core.notice.NoticePage.Addressee;
import io.wispportal.core.router.PortalSites;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.ToldNotice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code notice/page.jte} shows.
 *
 * @param portal where the portal is, without path
 */
public record NoticeView(NoticeFrame frame, NoticePage page, NoticeWords words, HowToPay howToPay, String portal) {

    public String state() {
        return words.state();
    }

    public boolean over() {
        return words.over();
    }

    /** Null: nothing to say. */
    public @Nullable String lead() {
        return words.lead().isEmpty() ? null : frame.t(words.lead());
    }

    public @Nullable Addressee addressee() {
        return page.addressee();
    }

    /** What is to pay, where the page is about that and it is known; else null. */
    public @Nullable Money due() {
        return page.addressee() == null || !words.isAboutMoney()
                ? null
                : page.addressee().due();
    }

    /** How many invoices are to pay. */
    public String invoices() {
        return frame.texts().count("notice.invoices", known().pending());
    }

    public boolean isAboutMoney() {
        return words.isAboutMoney();
    }

    /** What staff say; payment notices may have no text. */
    public List<ToldNotice> notices() {
        return page.notices().stream()
                .filter(notice -> !notice.text().isBlank())
                .toList();
    }

    /** Whether it can be put away: a suspension cannot, nor can who is not known. */
    public boolean canBeRead() {
        return page.kind() != NoticeKind.SUSPENSION
                && page.addressee() != null
                && !page.notices().isEmpty();
    }

    public String readPath() {
        return "/aviso/visto/" + slug();
    }

    /** The same page, to see whether it has changed. */
    public String again() {
        return PortalSites.path(page.kind()) + "/" + slug() + "?c=" + known().code();
    }

    /** Sign-in, and then the invoices, each with its form for reporting a payment. */
    public String pay() {
        return portal + "/?a=/mis-facturas";
    }

    public String code() {
        return known().code();
    }

    private Addressee known() {
        return Objects.requireNonNull(page.addressee());
    }

    private String slug() {
        return Objects.requireNonNull(frame.tenant()).slug();
    }
}
