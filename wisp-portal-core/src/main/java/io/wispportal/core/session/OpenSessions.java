package io.wispportal.core.session;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.Opening;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.customer.CustomerId;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * At most five sessions a customer: the sixth sign-in ends the oldest. The list is read after the new session was
 * committed, so that of sign-ins at the same time the last one sees all and leaves five.
 */
public final class OpenSessions {

    private static final int MOST = 5;

    private final OpenSessionStore open;
    private final SessionStore ended;
    private final Transactions transactions;
    private final AlarmClock alarms;
    private final AuditLog audit;
    private final Clock clock;

    public OpenSessions(
            OpenSessionStore open,
            SessionStore ended,
            Transactions transactions,
            AlarmClock alarms,
            AuditLog audit,
            Clock clock) {
        this.open = open;
        this.ended = ended;
        this.transactions = transactions;
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param use what uses a link, in the transaction that lists the session: whoever ends the link afterwards sees it */
    void opened(SessionClaims claims, Runnable use) {
        if (claims.kind() != SubjectKind.CUSTOMER || claims.opening().isVisit()) {
            transactions.runInTransaction(use);
            return; // a visitor pushes nobody out
        }
        CustomerId customer = new CustomerId(claims.subject());
        boolean byLink = claims.opening().equals(Opening.LINK);
        OpenSession session = new OpenSession(claims.id(), customer, claims.lastSeen(), claims.expires(), byLink);
        transactions.runInTransaction(() -> {
            use.run();
            open.add(claims.tenant(), session);
        });
        List<OpenSession> all = open.ofCustomer(claims.tenant(), customer);
        if (all.size() > MOST) {
            List<OpenSession> surplus = all.subList(MOST, all.size());
            transactions.runInTransaction(() -> surplus.forEach(old -> replace(claims.tenant(), old)));
        }
    }

    /** Inside a transaction: the session never holds again. */
    void end(TenantId tenant, SessionId session, Instant expires) {
        ended.end(tenant, session, expires);
        alarms.wake(tenant, AlarmKind.FORGET_SESSION, session.value(), expires);
        open.remove(tenant, session);
    }

    /** Those that links opened. Not inside a transaction. */
    void endOfLinks(TenantId tenant, CustomerId customer, Actor by) {
        List<OpenSession> opened = open.ofCustomer(tenant, customer).stream()
                .filter(session -> session.byLink() && clock.instant().isBefore(session.expires()))
                .toList();
        if (opened.isEmpty()) {
            return;
        }
        transactions.runInTransaction(() -> {
            opened.forEach(session -> end(tenant, session.id(), session.expires()));
            audit.record(tenant, by, AuditAction.LINK_SESSIONS_ENDED, null, customer, Map.of());
        });
    }

    /** Those of the customer that have ended with the account's version. */
    void forgetOthers(SessionClaims kept) {
        if (kept.kind() != SubjectKind.CUSTOMER) {
            return; // only customers' are listed
        }
        List<OpenSession> others = open.ofCustomer(kept.tenant(), new CustomerId(kept.subject())).stream()
                .filter(session -> !session.id().equals(kept.id()))
                .toList();
        transactions.runInTransaction(() -> others.forEach(old -> open.remove(kept.tenant(), old.id())));
    }

    /** An expired one ended by itself. */
    private void replace(TenantId tenant, OpenSession old) {
        if (clock.instant().isBefore(old.expires())) {
            end(tenant, old.id(), old.expires());
            audit.record(tenant, Actor.SYSTEM, AuditAction.OLDEST_SESSION_ENDED, null, old.customer(), Map.of());
        } else {
            open.remove(tenant, old.id());
        }
    }
}
