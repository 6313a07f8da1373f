package io.wispportal.core.notice;

import io.wispportal.Transactions;
import io.wispportal.core.router.RouterBell;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells the routers when a notice begins and ends. */
public final class NoticeTurns {

    private final NoticeStore notices;
    private final RouterStore routers;
    private final RouterBell bell;
    private final Transactions transactions;
    private final Clock clock;

    public NoticeTurns(
            NoticeStore notices, RouterStore routers, RouterBell bell, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.routers = routers;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return when it turns next; empty: it is over */
    public Optional<Instant> turn(TenantId tenant, NoticeId id) {
        Optional<Notice> notice = notices.find(tenant, id);
        notice.ifPresent(known -> transactions.runInTransaction(() -> tell(tenant, known)));
        return notice.flatMap(this::next);
    }

    /** Inside the transaction that changed it. */
    void tell(TenantId tenant, Notice notice) {
        RouterId only = notice.audience().router();
        bell.ringAll(
                tenant,
                routers.all(tenant).stream()
                        .filter(Router::active)
                        .map(Router::id)
                        .filter(router -> only == null || only.equals(router)));
    }

    private Optional<Instant> next(Notice notice) {
        return switch (notice.phase(clock.instant())) {
            case SCHEDULED -> Optional.of(notice.from());
            case RUNNING -> Optional.ofNullable(notice.until());
            case OVER -> Optional.empty();
        };
    }
}
