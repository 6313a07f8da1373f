package io.wispportal.core.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.router.RouterBell;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.service.ServiceQueries;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Customers read their notices in the portal and put them away there (NOT-01): the only way for whoever the page that
 * routers lead to could not recognise.
 */
public final class OwnNotices {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int TENANTS = 10_000;

    private final NoticeStore notices;
    private final NoticeQueries queries;
    private final ServiceQueries services;
    private final RouterBell bell;
    private final Transactions transactions;
    private final Clock clock;
    /** Which tenants have any, so that a page of a tenant without needs no query for that. */
    private final Cache<TenantId, Boolean> running;

    public OwnNotices(
            NoticeStore notices,
            NoticeQueries queries,
            ServiceQueries services,
            RouterBell bell,
            Transactions transactions,
            Clock clock) {
        this.notices = notices;
        this.queries = queries;
        this.services = services;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
        this.running = Caffeine.newBuilder()
                .maximumSize(TENANTS)
                .expireAfterWrite(LIFE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Whether the tenant shows anybody a notice now; up to five seconds old. */
    public boolean areAny(TenantId tenant) {
        Boolean known = running.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        boolean any = queries.anyRunning(tenant, clock.instant());
        running.put(tenant, any);
        return any;
    }

    /** What the customer is to read now, suspension aside, the oldest first. */
    public List<ToldNotice> of(CustomerCaller customer) {
        return queries.meantFor(customer.tenant(), customer.customer(), clock.instant());
    }

    /**
     * The customer has read it; routers stop to show it. Staff who act as the customer have not read it for them.
     *
     * @throws NotFoundException if the customer is not shown such a notice
     */
    public void read(CustomerCaller customer, NoticeId id) {
        boolean isShown = of(customer).stream().anyMatch(notice -> notice.id().equals(id));
        if (!isShown || customer.opening().isVisit()) {
            throw new NotFoundException("notice", id);
        }
        transactions.runInTransaction(() -> note(customer, id, clock.instant()));
    }

    private void note(CustomerCaller customer, NoticeId id, Instant now) {
        TenantId tenant = customer.tenant();
        if (notices.read(tenant, id, customer.customer(), now)) {
            bell.ringAll(
                    tenant,
                    services.ofCustomer(tenant, customer.customer()).stream()
                            .flatMap(service ->
                                    Stream.ofNullable(service.connection().router())));
        }
    }
}
