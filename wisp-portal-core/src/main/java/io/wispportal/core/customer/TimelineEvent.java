package io.wispportal.core.customer;

import io.wispportal.audit.AuditEntry;
import io.wispportal.notice.ToldNotice;
import java.time.Instant;

/** One line of a customer's timeline. */
public sealed interface TimelineEvent {

    Instant at();

    /** Something was done, by somebody or by a router. */
    record Done(AuditEntry entry) implements TimelineEvent {

        @Override
        public Instant at() {
            return entry.at();
        }
    }

    /** The customer began to be shown a notice. */
    record Told(ToldNotice notice) implements TimelineEvent {

        @Override
        public Instant at() {
            return notice.from();
        }
    }
}
