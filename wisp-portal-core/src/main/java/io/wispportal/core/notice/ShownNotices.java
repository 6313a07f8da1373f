package io.wispportal.core.notice;

import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which page is shown to whom at a moment: of several the first by {@link NoticeKind}. */
public final class ShownNotices {

    private final NoticeStore notices;
    private final CustomerStore customers;

    public ShownNotices(NoticeStore notices, CustomerStore customers) {
        this.notices = notices;
        this.customers = customers;
    }

    /**
     * A service, and the page that requests from its address lead to.
     *
     * @param ip the service's address
     */
    public record Shown(InternetService service, String ip, NoticeKind kind) {}

    /** For each of the services that has an address and a page to show. */
    public List<Shown> on(TenantId tenant, List<InternetService> services, Instant now) {
        List<Running> running = notices.running(tenant, now).stream()
                .map(notice -> read(tenant, notice))
                .toList();
        return services.stream().flatMap(service -> shown(service, running)).toList();
    }

    /** The notices that this service's customer is shown now, suspension aside. */
    public List<Notice> of(TenantId tenant, InternetService service, Instant now) {
        return notices.running(tenant, now).stream()
                .filter(notice -> read(tenant, notice).isFor(service))
                .toList();
    }

    private Stream<Shown> shown(InternetService service, List<Running> running) {
        String ip = service.ip();
        if (ip == null) {
            return Stream.empty();
        }
        Stream<NoticeKind> kinds = running.stream()
                .filter(notice -> notice.isFor(service))
                .map(notice -> notice.notice().kind());
        Stream<NoticeKind> all = service.isSuspended() ? Stream.concat(Stream.of(NoticeKind.SUSPENSION), kinds) : kinds;
        return all.min(Comparator.naturalOrder()).map(kind -> new Shown(service, ip, kind)).stream();
    }

    private Running read(TenantId tenant, Notice notice) {
        String zone = notice.audience().zone();
        Set<CustomerId> inZone = zone == null ? Set.of() : customers.inZone(tenant, zone);
        return new Running(notice, inZone, notices.readers(tenant, notice.id()));
    }

    /**
     * A notice that runs.
     *
     * @param zone    the customers of its zone, if it is for one
     * @param readers who has read it
     */
    private record Running(Notice notice, Set<CustomerId> zone, Set<CustomerId> readers) {

        boolean isFor(InternetService service) {
            CustomerId customer = service.customer();
            RouterId behind = service.connection().router();
            return notice.audience().includes(customer, zone.contains(customer), behind) && !readers.contains(customer);
        }
    }
}
