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
 */
public record NoticeForm(
        @Nullable NoticeKind kind,
        @Nullable Kind audience,
        String zone,
        @Nullable RouterId router,
        List<String> userNames,
        String text,
        @Nullable Instant from,
        @Nullable Instant until) {

    public NoticeForm {
        userNames = List.copyOf(userNames);
    }
}
