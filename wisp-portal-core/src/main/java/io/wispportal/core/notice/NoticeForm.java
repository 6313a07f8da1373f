package io.wispportal.core.notice;

import io.wispportal.notice.Audience.Kind;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.RouterId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in for a notice; texts may be blank, {@link NoticeDesk} checks them.
 *
 * @param kind      null: none was chosen
 * @param audience  null: none was chosen
 * @param zone      of account for {@link Kind#ZONE} only
 * @param router    of account for {@link Kind#ROUTER} only
 * @param userNames of account for {@link Kind#CUSTOMERS} only
 * @param from      null: at once
 * @param until     null: until staff end it
 * @param nobodySpared of account for {@link NoticeKind#PAYMENT} only: whether it is for those who owe nothing, too
 */
public record NoticeForm(
        @Nullable NoticeKind kind,
        @Nullable Kind audience,
        String zone,
        @Nullable RouterId router,
        List<String> userNames,
        String text,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean nobodySpared) {

    public NoticeForm {
        userNames = List.copyOf(userNames);
    }

    /** A reminder of a payment is only for those who owe then. */
    public NoticeForm(
            @Nullable NoticeKind kind,
            @Nullable Kind audience,
            String zone,
            @Nullable RouterId router,
            List<String> userNames,
            String text,
            @Nullable Instant from,
            @Nullable Instant until) {
        this(kind, audience, zone, router, userNames, text, from, until, false);
    }

    /** Whether it is only for those who owe. */
    boolean isForOwing() {
        return kind == NoticeKind.PAYMENT && !nobodySpared;
    }
}
