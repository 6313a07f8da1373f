package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.MeantNotice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads notices for routers, pages and lists. */
final class JpaNoticeQueries implements NoticeQueries {

    private final RunningNotices running;
    private final NoticeList listed;

    JpaNoticeQueries(Sql sql) {
        this.running = new RunningNotices(sql);
        this.listed = new NoticeList(sql);
    }

    @Override
    public List<MeantNotice> behind(TenantId tenant, RouterId router, Instant at) {
        return running.behind(tenant, router, at);
    }

    @Override
    public List<ToldNotice> meantFor(TenantId tenant, ServiceId service, Instant at) {
        return running.meantFor(tenant, service, at);
    }

    @Override
    public List<ToldNotice> meantFor(TenantId tenant, CustomerId customer, Instant at) {
        return running.meantFor(tenant, customer, at);
    }

    @Override
    public boolean anyRunning(TenantId tenant, Instant at) {
        return running.any(tenant, at);
    }

    @Override
    public List<ToldNotice> forAll(TenantId tenant, Instant at) {
        return running.forAll(tenant, at);
    }

    @Override
    public List<ListedNotice> latest(TenantId tenant, int most) {
        return listed.latest(tenant, most);
    }

    @Override
    public Optional<ListedNotice> listed(TenantId tenant, NoticeId id) {
        return listed.find(tenant, id);
    }
}
