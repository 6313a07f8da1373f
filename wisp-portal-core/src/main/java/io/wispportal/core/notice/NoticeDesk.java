package io.wispportal.core.notice;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Staff have customers shown notices: make, schedule and end them (NOT-01). */
public final class NoticeDesk {

    private static final int LISTED = 100;

    private final NoticeStore notices;
    private final NoticeQueries queries;
    private final Audiences audiences;
    private final NoticeTurns turns;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public NoticeDesk(
            NoticeStore notices,
            NoticeQueries queries,
            Audiences audiences,
            NoticeTurns turns,
            AlarmClock alarms,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.notices = notices;
        this.queries = queries;
        this.audiences = audiences;
        this.turns = turns;
        this.alarms = alarms;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The latest hundred by beginning, scheduled ones included. */
    public List<ListedNotice> latest(StaffCaller staff) {
        staff.require(Permission.SEND_NOTICES);
        return queries.latest(staff.tenant(), LISTED);
    }

    /** @throws NotFoundException if the tenant has no such notice */
    public ListedNotice find(StaffCaller staff, NoticeId id) {
        staff.require(Permission.SEND_NOTICES);
        return queries.listed(staff.tenant(), id).orElseThrow(() -> new NotFoundException("notice", id));
    }

    /**
     * What would be made, to look at; nothing is stored.
     *
     * @param unreadable as in {@link #make}
     * @throws InvalidInputException as {@link #make}
     */
    public Notice check(StaffCaller staff, NoticeForm form, List<FieldError> unreadable) {
        staff.require(Permission.SEND_NOTICES);
        return checked(staff.tenant(), form, unreadable);
    }

    /**
     * Makes a notice; the routers follow when it begins.
     *
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason
     * @throws InvalidInputException naming the fields that are wrong; nothing is stored
     */
    public Notice make(StaffCaller staff, NoticeForm form, List<FieldError> unreadable) {
        staff.require(Permission.SEND_NOTICES);
        TenantId tenant = staff.tenant();
        return transactions.inTransaction(() -> {
            Notice made = checked(tenant, form, unreadable);
            notices.add(tenant, made);
            alarms.wake(tenant, AlarmKind.TURN_NOTICE, made.id().value(), made.from());
            record(staff, AuditAction.NOTICE_MADE, made);
            return made;
        });
    }

    /**
     * Ends one that runs or is scheduled; one that is over stays as it is.
     *
     * @throws NotFoundException if the tenant has no such notice
     */
    public void end(StaffCaller staff, NoticeId id) {
        staff.require(Permission.SEND_NOTICES);
        Notice notice = notices.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("notice", id));
        Instant now = clock.instant();
        if (notice.phase(now) == Notice.Phase.OVER) {
            return;
        }
        transactions.runInTransaction(() -> {
            Notice ended = notice.ended(now);
            if (!notices.replace(staff.tenant(), ended)) {
                throw new ConcurrentChangeException("notice", id);
            }
            turns.tell(staff.tenant(), ended);
            record(staff, AuditAction.NOTICE_ENDED, ended);
        });
    }

    private Notice checked(TenantId tenant, NoticeForm form, List<FieldError> unreadable) {
        Instant now = clock.instant();
        Instant from = form.from() == null ? now : form.from();
        NoticeRules.check(new FormErrors(unreadable), form, from, now);
        NoticeKind kind = Objects.requireNonNull(form.kind());
        Audience chosen = audiences.of(tenant, form);
        Audience audience = form.isForOwing() ? chosen.onlyOwing() : chosen;
        return new Notice(new NoticeId(ids.get()), kind, audience, form.text().strip(), from, form.until(), null, 0);
    }

    private void record(StaffCaller staff, AuditAction action, Notice notice) {
        Map<String, String> details = Map.of(
                "noticeKind", notice.kind().name(),
                "audience", notice.audience().kind().name(),
                "text", notice.text());
        audit.record(staff.tenant(), staff.actor(), action, notice.id().value(), null, details);
    }
}
