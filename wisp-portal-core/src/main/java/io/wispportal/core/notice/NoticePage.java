package io.wispportal.core.notice;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.ToldNotice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is shown instead of what they asked for.
 *
 * @param addressee who asked, or null if nothing vouches for it: then nothing personal is in here
 * @param notices   what staff say, the oldest first, a page of them
 */
public record NoticePage(NoticeKind kind, @Nullable Addressee addressee, List<ToldNotice> notices) {

    /**
     * Whom it is shown to.
     *
     * @param suspended whether the service is suspended now
     * @param pending   how many invoices are to pay
     * @param due       how much that is; null: nothing is, or it cannot be added up
     * @param inReview  whether a payment that they reported is not decided yet
     * @param code      says who it is on the next page, too
     */
    public record Addressee(
            CustomerId customer,
            String firstName,
            String plan,
            boolean suspended,
            int pending,
            @Nullable Money due,
            boolean inReview,
            String code) {}

    public NoticePage {
        notices = List.copyOf(notices);
    }
}
