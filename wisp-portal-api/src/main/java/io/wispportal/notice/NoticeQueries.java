package io.wispportal.notice;

import io.wispportal.customer.CustomerId;
import io.wispportal.router.RouterId;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What routers, pages and lists read of notices. Called on request and worker threads, in or outside a transaction, as often
 * as wanted. A storage that fails throws unchecked; the use case lets it through.
 */
public interface NoticeQueries {

    /**
     * Which kinds of page are meant for whom behind a router: of the notices that run at this moment
     * ({@link Notice.Phase#RUNNING}) those that are for a service's customer, who has not read them. Each service and kind
     * once, in no particular order. One query, asked at each look at a router: what it costs goes by the services that are
     * behind it, not by how many customers a notice was made for.
     */
    List<MeantNotice> behind(TenantId tenant, RouterId router, Instant at);

    /**
     * The notices that are meant for a service's customer, the oldest first: they run at this moment, and the customer has
     * not read them. Empty as well for a service that the tenant does not have. One query.
     */
    List<ToldNotice> meantFor(TenantId tenant, ServiceId service, Instant at);

    /** The same for a customer, whichever service it is meant for; each once. One query. */
    List<ToldNotice> meantFor(TenantId tenant, CustomerId customer, Instant at);

    /** Whether any notice of the tenant runs at this moment, for whomever. One query. */
    boolean anyRunning(TenantId tenant, Instant at);

    /** Those for {@link Audience.Kind#ALL all} that run at this moment, the oldest first; as nobody has read them. One query. */
    List<ToldNotice> forAll(TenantId tenant, Instant at);

    /**
     * The latest ones by beginning, scheduled ones included. One query.
     *
     * @param most at most so many
     */
    List<ListedNotice> latest(TenantId tenant, int most);

    /** One as lists show it; empty: this tenant has no such notice. One query. */
    Optional<ListedNotice> listed(TenantId tenant, NoticeId id);
}
