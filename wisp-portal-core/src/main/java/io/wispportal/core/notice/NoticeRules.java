package io.wispportal.core.notice;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import java.time.Instant;

/** What a notice's form must say. */
final class NoticeRules {

    private NoticeRules() {}

    /** @throws InvalidInputException naming the fields that are wrong */
    static void check(FormErrors errors, NoticeForm form, Instant from, Instant now) {
        boolean needsText = form.kind() != NoticeKind.PAYMENT;
        Instant until = form.until();
        errors.check(form.kind() != null && form.kind() != NoticeKind.SUSPENSION, "kind", "required")
                .check(form.audience() != null, "audience", "required")
                .check(form.audience() != Audience.Kind.ZONE || !form.zone().isBlank(), "zone", "required")
                .check(form.audience() != Audience.Kind.ROUTER || form.router() != null, "router", "none")
                .check(
                        form.audience() != Audience.Kind.CUSTOMERS
                                || !form.userNames().isEmpty(),
                        "customers",
                        "required")
                .check(!needsText || !form.text().isBlank(), "notice", "required")
                .atMost(Notice.LONGEST, "notice", form.text())
                .check(until == null || until.isAfter(now), "until", "past")
                .check(until == null || until.isAfter(from), "until", "order")
                .throwIfAny();
    }
}
