package io.wispportal.web.staff;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.customer.TimelineEvent;
import io.wispportal.notice.ToldNotice;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes a customer's timeline for staff, one sentence a line (NOT-11). */
final class TimelineTexts {

    private final Texts texts;
    private final AuditTexts audit;

    TimelineTexts(Texts texts, AuditTexts audit) {
        this.texts = texts;
        this.audit = audit;
    }

    String sentence(TimelineEvent event) {
        return event instanceof TimelineEvent.Done done
                ? sentence(done.entry())
                : sentence(((TimelineEvent.Told) event).notice());
    }

    /** What else there is to say, one line each. */
    List<String> more(TimelineEvent event) {
        return event instanceof TimelineEvent.Done done
                ? audit.changes(done.entry())
                : more(((TimelineEvent.Told) event).notice());
    }

    /** Class of the line. */
    static String mark(TimelineEvent event) {
        if (event instanceof TimelineEvent.Done done) {
            return done.entry().action() == AuditAction.SERVICE_NOT_ON_ROUTER ? "bad" : "done";
        }
        return "now";
    }

    private String sentence(AuditEntry entry) {
        return switch (entry.action()) {
            case PAYMENT_REPORTED -> write(entry, "amount", "invoice");
            case PAYMENT_REGISTERED -> write(entry, "received", "invoice");
            case REPORT_RETURNED -> write(entry, "invoice", "reason");
            case REPORT_APPROVED ->
                entry.details().containsKey("byHand")
                        ? texts.get("history.byHand", audit.who(entry))
                        : write(entry, "invoice");
            case SERVICE_ON_ROUTER ->
                texts.get(
                        "history.router." + entry.details().getOrDefault("serviceState", "ACTIVE"),
                        audit.detail(entry, "routerName"),
                        audit.detail(entry, "plan"));
            case SERVICE_NOT_ON_ROUTER -> write(entry, "routerName", "plan", "why");
            default -> write(entry, "plan");
        };
    }

    /** With who did it and these details. */
    private String write(AuditEntry entry, String... details) {
        List<Object> values = new ArrayList<>();
        values.add(audit.who(entry));
        for (String detail : details) {
            values.add(audit.detail(entry, detail));
        }
        return texts.get("history.event." + entry.action(), values.toArray());
    }

    private String sentence(ToldNotice notice) {
        return texts.get("history.notice." + notice.kind(), notice.text());
    }

    private List<String> more(ToldNotice notice) {
        List<String> lines = new ArrayList<>();
        Instant until = notice.until();
        Instant read = notice.read();
        if (until != null) {
            lines.add(texts.get("history.told.until", texts.moment(until)));
        }
        if (read != null) {
            lines.add(texts.get("history.told.read", texts.moment(read)));
        }
        return lines;
    }
}
