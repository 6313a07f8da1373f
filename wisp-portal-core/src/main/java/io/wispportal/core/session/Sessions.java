package io.wispportal.core.session;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.Caller;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.Opening;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.Proof;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffSession;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Opens, reads, renews and ends sessions. A session is a signed cookie; whether it holds is read from ended ones only. */
public final class Sessions {

    private final SessionCookies cookies;
    private final VisitRights visits;
    private final SessionStore store;
    private final OpenSessions open;
    private final StaffStore staff;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Sessions(
            PortalKeys keys,
            SessionStore store,
            OpenSessions open,
            StaffStore staff,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.cookies = new SessionCookies(keys, clock);
        this.visits = new VisitRights(staff);
        this.store = store;
        this.open = open;
        this.staff = staff;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a session for somebody who has just proved who they are. A customer's sixth ends the oldest. Not inside a
     * transaction: sign-ins at the same time must see each other.
     */
    public SessionClaims open(TenantId tenant, SubjectKind kind, UUID subject, String name, long version) {
        return open(tenant, kind, subject, name, version, FirstSignIn.OFF);
    }

    /**
     * The same for somebody who has no own password.
     *
     * @param asked what the tenant wants then ({@code PasswordSettings.firstSignIn}), {@code OFF} for all others
     */
    public SessionClaims open(
            TenantId tenant, SubjectKind kind, UUID subject, String name, long version, FirstSignIn asked) {
        return open(tenant, kind, subject, name, version, asked, Opening.PASSWORD, () -> {});
    }

    /**
     * What a session of this customer would rest on now. It is read before the link is used: whatever changes the account
     * after that ends the session too, as it ends the link.
     *
     * @throws SessionOverException if there is no such customer
     */
    public long version(TenantId tenant, CustomerId customer, String name) {
        SessionId nobodys = new SessionId(ids.get());
        return store.facts(tenant, SubjectKind.CUSTOMER, customer.value(), nobodys)
                .orElseThrow(() -> new SessionOverException(name))
                .version();
    }

    /**
     * Opens a customer's session for whoever has used a link; a staff member's ends the member's earlier visit. Not inside
     * a transaction.
     *
     * @param version of {@link #version}
     * @param asked   what the tenant wants of a customer without own password; {@code OFF} for all others and for staff
     * @param use     what uses the link, in the transaction that lists the session; if it throws, there is none
     */
    public SessionClaims openWithLink(
            TenantId tenant,
            CustomerId customer,
            String name,
            long version,
            FirstSignIn asked,
            Opening opening,
            Runnable use) {
        return open(tenant, SubjectKind.CUSTOMER, customer.value(), name, version, asked, opening, use);
    }

    private SessionClaims open(
            TenantId tenant,
            SubjectKind kind,
            UUID subject,
            String name,
            long version,
            FirstSignIn asked,
            Opening opening,
            Runnable use) {
        Instant now = clock.instant();
        Instant expires = now.plus(SessionLimits.of(kind, opening).absolute());
        SessionClaims claims = new SessionClaims(
                new SessionId(ids.get()), tenant, kind, subject, name, version, now, expires, asked, opening);
        open.opened(claims, use);
        if (opening.isVisit()) {
            transactions.runInTransaction(() -> visits.begin(claims));
        }
        return claims;
    }

    /** What browsers keep of sessions. */
    public SessionCookies cookies() {
        return cookies;
    }

    /** Who has just proved who they are, for whoever keeps no session. */
    public Caller caller(Proof proof) {
        return switch (proof.kind()) {
            case CUSTOMER -> new CustomerCaller(proof.tenant(), new CustomerId(proof.subject()), proof.name());
            case STAFF ->
                staff.find(proof.tenant(), new StaffId(proof.subject()))
                        .map(member -> new StaffCaller(proof.tenant(), member, proof.name()))
                        .orElseThrow(() -> new SessionOverException(proof.name()));
        };
    }

    /** @throws SessionOverException if the session no longer holds */
    public Caller caller(SessionClaims claims) {
        return switch (claims.kind()) {
            case CUSTOMER -> customer(claims);
            case STAFF -> staff(claims);
        };
    }

    /** @throws SessionOverException if the session no longer holds or is not a customer's */
    public CustomerCaller customer(SessionClaims claims) {
        SubjectFacts facts = store.facts(claims.tenant(), SubjectKind.CUSTOMER, claims.subject(), claims.id())
                .orElseThrow(() -> new SessionOverException(claims.name()));
        return customer(claims, facts);
    }

    /**
     * The same with facts that were read along with something else.
     *
     * @throws SessionOverException if the session no longer holds or is not a customer's
     */
    public CustomerCaller customer(SessionClaims claims, SubjectFacts facts) {
        check(claims, SubjectKind.CUSTOMER, facts);
        if (claims.opening().isVisit() && !visits.hold(claims)) {
            throw new SessionOverException(claims.name());
        }
        return customerOf(claims);
    }

    private static CustomerCaller customerOf(SessionClaims claims) {
        return new CustomerCaller(claims.tenant(), new CustomerId(claims.subject()), claims.name(), claims.opening());
    }

    /** @throws SessionOverException if the session no longer holds or is not a staff member's */
    public StaffCaller staff(SessionClaims claims) {
        StaffSession session = staff.session(claims.tenant(), new StaffId(claims.subject()), claims.id())
                .orElseThrow(() -> new SessionOverException(claims.name()));
        check(claims, SubjectKind.STAFF, session.facts());
        return new StaffCaller(claims.tenant(), session.member(), claims.name());
    }

    /** Signs out: this session never holds again, on any node. */
    public void end(SessionClaims claims) {
        Actor actor = claims.kind() == SubjectKind.STAFF
                ? new Actor(ActorKind.STAFF, claims.subject(), claims.name())
                : customerOf(claims).actor();
        transactions.runInTransaction(() -> {
            open.end(claims.tenant(), claims.id(), claims.expires());
            CustomerId customer = claims.kind() == SubjectKind.CUSTOMER ? new CustomerId(claims.subject()) : null;
            audit.record(claims.tenant(), actor, AuditAction.SIGNED_OUT, null, customer, Map.of());
        });
    }

    /**
     * Ends the sessions that the customer's links have opened, in all browsers; those opened with the password go on. Not
     * inside a transaction.
     */
    public void endOfLinks(TenantId tenant, CustomerId customer, Actor by) {
        open.endOfLinks(tenant, customer, by);
    }

    /**
     * Lets a session go on after its account has changed by one version, which has ended all others of the account. Not
     * inside a transaction.
     */
    public SessionClaims goOnAlone(SessionClaims claims) {
        open.forgetOthers(claims);
        return claims.next(clock.instant());
    }

    private static void check(SessionClaims claims, SubjectKind kind, SubjectFacts facts) {
        boolean holds =
                claims.kind() == kind && facts.active() && !facts.ended() && facts.version() == claims.version();
        if (!holds) {
            throw new SessionOverException(claims.name());
        }
    }
}
