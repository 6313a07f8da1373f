package io.wispportal.web.customer;

import io.wispportal.core.customer.OwnSuspension;
import io.wispportal.core.customer.OwnSuspension.Reason;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What customers are told of a service that is suspended: why, and the way to get it back (NOT-11).
 *
 * @param auto whether reporting a payment may activate it
 */
public record SuspensionWords(Texts texts, OwnSuspension why, boolean auto) {

    /** Why, in sentences, the reason first. */
    public List<String> sentences() {
        return Stream.of(reason(), overdue(), why.inReview() ? texts.get("service.why.review") : "")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** What the customer can do. */
    public String way() {
        if (isUnexplained()) {
            return texts.get("service.why.ask");
        }
        if (why.payable()) {
            return texts.get(auto ? "home.suspended.auto" : "home.suspended.text");
        }
        return texts.get(why.inReview() ? "home.suspended.limit" : "home.suspended.clear");
    }

    /** Whether a payment is the way. */
    public boolean isToPay() {
        return why.payable() && !isUnexplained();
    }

    /** Whether asking the company is the way. */
    public boolean isToAsk() {
        return isUnexplained() || !(why.payable() || why.inReview());
    }

    /** No invoice has to do with it. */
    private boolean isUnexplained() {
        boolean nothing = why.overdue() == 0 && !why.inReview();
        return why.reason() == Reason.STAFF || (why.reason() == Reason.UNKNOWN && nothing);
    }

    private String reason() {
        Instant since = why.since();
        if (since != null) {
            return texts.get("service.why." + why.reason(), texts.moment(since));
        }
        if (why.overdue() > 0) {
            return texts.get("service.why.likely");
        }
        return why.inReview() ? "" : texts.get("service.why.unknown");
    }

    private String overdue() {
        int count = why.overdue();
        return switch (count) {
            case 0 -> "";
            case 1 -> texts.get("service.why.overdue.one", texts.full(why.owed()));
            default -> texts.get("service.why.overdue.many", count, texts.full(why.owed()));
        };
    }
}
