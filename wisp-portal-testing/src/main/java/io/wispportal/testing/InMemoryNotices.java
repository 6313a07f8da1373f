package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.INVOICES;
import static io.wispportal.testing.Table.NOTICES;
import static io.wispportal.testing.Table.NOTICE_READERS;
import static io.wispportal.testing.Table.ROUTERS;
import static io.wispportal.testing.Table.SERVICES;

import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.notice.Addressee;
import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.MeantNotice;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices in memory. */
public final class InMemoryNotices implements NoticeStore, NoticeQueries {

    private static final Comparator<Notice> BY_BEGINNING = Comparator.comparing(Notice::from)
            .thenComparing(notice -> notice.id().value());

    private final InMemoryDatabase database;

    public InMemoryNotices(InMemoryDatabase database) {
        this.database = database;
    }

    /** A customer who has read a notice. */
    record Reader(NoticeId notice, CustomerId customer) {}

    /** When that was. */
    record Reading(Reader reader, Instant at) {}

    @Override
    public void add(TenantId tenant, Notice notice) {
        database.insert(NOTICES, tenant, notice.id(), notice);
    }

    @Override
    public Optional<Notice> find(TenantId tenant, NoticeId id) {
        return database.find(NOTICES, tenant, id);
    }

    @Override
    public List<MeantNotice> behind(TenantId tenant, RouterId router, Instant at) {
        List<Notice> running = running(tenant, at).toList();
        return database.all(SERVICES, tenant)
                .filter(service -> router.equals(service.connection().router()))
                .flatMap(service -> running.stream()
                        .filter(notice -> isMeant(tenant, notice, service))
                        .map(notice -> new MeantNotice(service.id(), notice.kind())))
                .distinct()
                .toList();
    }

    @Override
    public List<ToldNotice> meantFor(TenantId tenant, ServiceId service, Instant at) {
        return database.find(SERVICES, tenant, service).stream()
                .flatMap(known -> running(tenant, at)
                        .filter(notice -> isMeant(tenant, notice, known))
                        .map(notice -> told(tenant, notice, known.customer())))
                .toList();
    }

    @Override
    public List<ToldNotice> meantFor(TenantId tenant, CustomerId customer, Instant at) {
        return running(tenant, at)
                .filter(notice -> database.all(SERVICES, tenant)
                        .anyMatch(service -> service.customer().equals(customer) && isMeant(tenant, notice, service)))
                .map(notice -> told(tenant, notice, customer))
                .toList();
    }

    @Override
    public boolean anyRunning(TenantId tenant, Instant at) {
        return running(tenant, at).findAny().isPresent();
    }

    @Override
    public List<ToldNotice> forAll(TenantId tenant, Instant at) {
        return running(tenant, at)
                .filter(notice -> notice.audience().kind() == Audience.Kind.ALL)
                .map(notice -> told(notice, null))
                .toList();
    }

    private Stream<Notice> running(TenantId tenant, Instant at) {
        return database.all(NOTICES, tenant)
                .filter(notice -> notice.phase(at) == Notice.Phase.RUNNING)
                .sorted(BY_BEGINNING);
    }

    private boolean isMeant(TenantId tenant, Notice notice, InternetService service) {
        return isFor(tenant, notice, service) && !hasRead(tenant, notice, service.customer());
    }

    private boolean isFor(TenantId tenant, Notice notice, InternetService service) {
        CustomerId customer = service.customer();
        String zone = database.find(CUSTOMERS, tenant, customer).orElseThrow().zone();
        Set<RouterId> routers = Stream.ofNullable(service.connection().router()).collect(Collectors.toSet());
        return isFor(notice, new Addressee(customer, zone, routers)) && isOwed(tenant, notice, customer);
    }

    private boolean hasRead(TenantId tenant, Notice notice, CustomerId customer) {
        return database.find(NOTICE_READERS, tenant, new Reader(notice.id(), customer))
                .isPresent();
    }

    /** Whether the customer has something to pay, if the notice is only for those who have. */
    private boolean isOwed(TenantId tenant, Notice notice, CustomerId customer) {
        return !notice.audience().owing()
                || database.all(INVOICES, tenant)
                        .filter(invoice -> invoice.customer().equals(customer))
                        .anyMatch(invoice -> invoice.state() == InvoiceState.PENDING
                                && invoice.due().isPositive());
    }

    @Override
    public List<ListedNotice> latest(TenantId tenant, int most) {
        return database.all(NOTICES, tenant)
                .sorted(BY_BEGINNING.reversed())
                .limit(most)
                .map(notice -> listed(tenant, notice))
                .toList();
    }

    @Override
    public Optional<ListedNotice> listed(TenantId tenant, NoticeId id) {
        return find(tenant, id).map(notice -> listed(tenant, notice));
    }

    private ListedNotice listed(TenantId tenant, Notice notice) {
        RouterId router = notice.audience().router();
        String name = router == null
                ? null
                : database.find(ROUTERS, tenant, router).orElseThrow().name();
        long reached = database.all(SERVICES, tenant)
                .filter(service -> service.ip() != null && isBehindOneInUse(tenant, service))
                .filter(service -> isFor(tenant, notice, service))
                .map(InternetService::customer)
                .distinct()
                .count();
        return ListedNotice.of(
                notice, name, reached, readers(tenant, notice.id()).size());
    }

    private boolean isBehindOneInUse(TenantId tenant, InternetService service) {
        RouterId router = service.connection().router();
        return router != null
                && database.find(ROUTERS, tenant, router).filter(Router::active).isPresent();
    }

    @Override
    public boolean replace(TenantId tenant, Notice notice) {
        return database.change(
                NOTICES, tenant, notice.id(), now -> now.version() == notice.version(), now -> ended(now, notice));
    }

    @Override
    public boolean read(TenantId tenant, NoticeId notice, CustomerId customer, Instant at) {
        Reader reader = new Reader(notice, customer);
        return database.insertUnlessThere(NOTICE_READERS, tenant, reader, new Reading(reader, at));
    }

    @Override
    public Set<CustomerId> readers(TenantId tenant, NoticeId notice) {
        return database.all(NOTICE_READERS, tenant)
                .map(Reading::reader)
                .filter(reader -> reader.notice().equals(notice))
                .map(Reader::customer)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ToldNotice> told(TenantId tenant, Addressee to, @Nullable Instant after, Instant upTo, int most) {
        return database.all(NOTICES, tenant)
                .filter(notice -> !notice.from().isAfter(upTo)
                        && (after == null || notice.from().isAfter(after)))
                .filter(notice -> isFor(notice, to))
                .filter(notice -> isOwed(tenant, notice, to.customer()) || hasRead(tenant, notice, to.customer()))
                .filter(InMemoryNotices::hasBegun)
                .sorted(BY_BEGINNING.reversed())
                .limit(most)
                .map(notice -> told(tenant, notice, to.customer()))
                .toList();
    }

    private static boolean hasBegun(Notice notice) {
        Instant ended = notice.ended();
        return ended == null || ended.isAfter(notice.from());
    }

    private static boolean isFor(Notice notice, Addressee to) {
        String zone = notice.audience().zone();
        boolean inZone = zone != null && zone.equalsIgnoreCase(to.zone());
        return notice.audience().includes(to.customer(), inZone, null)
                || to.routers().stream().anyMatch(router -> notice.audience().includes(to.customer(), inZone, router));
    }

    private ToldNotice told(TenantId tenant, Notice notice, CustomerId customer) {
        Instant read = database.find(NOTICE_READERS, tenant, new Reader(notice.id(), customer))
                .map(Reading::at)
                .orElse(null);
        return told(notice, read);
    }

    private static ToldNotice told(Notice notice, @Nullable Instant read) {
        Instant until = Stream.of(Optional.ofNullable(notice.until()), Optional.ofNullable(notice.ended()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ToldNotice(notice.id(), notice.kind(), notice.text(), notice.from(), until, read);
    }

    private static Notice ended(Notice now, Notice wanted) {
        return new Notice(
                now.id(),
                now.kind(),
                now.audience(),
                now.text(),
                now.from(),
                now.until(),
                wanted.ended(),
                now.version() + 1);
    }
}
