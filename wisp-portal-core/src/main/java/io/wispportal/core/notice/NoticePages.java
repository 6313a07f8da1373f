package io.wispportal.core.notice;

import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.core.router.PortalSites;
import io.wispportal.core.router.RouterBell;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages that routers lead customers to (NOT-02). Nobody is signed in there: who it is shows a signed code in the
 * address, or the address that the request comes from where the operator vouches for it. Without either nothing personal
 * is told.
 */
public final class NoticePages {

    private static final int MOST_INVOICES = 60;
    /** On one page, which must stay small; when these are put away, the next ones are shown. */
    private static final int MOST_NOTICES = 3;

    private final AddresseeFinder addressees;
    private final NoticeStore notices;
    private final NoticeQueries queries;
    private final ShownNotices shown;
    private final CustomerStore customers;
    private final InvoiceQueries invoices;
    private final NoticeCodes codes;
    private final PortalAddresses addresses;
    private final RouterBell bell;
    private final Transactions transactions;
    private final Clock clock;

    public NoticePages(
            AddresseeFinder addressees,
            NoticeStore notices,
            NoticeQueries queries,
            ShownNotices shown,
            CustomerStore customers,
            InvoiceQueries invoices,
            NoticeCodes codes,
            PortalAddresses addresses,
            RouterBell bell,
            Transactions transactions,
            Clock clock) {
        this.addressees = addressees;
        this.notices = notices;
        this.queries = queries;
        this.shown = shown;
        this.customers = customers;
        this.invoices = invoices;
        this.codes = codes;
        this.addresses = addresses;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param code   from the page's address, may be empty
     * @param source the address that the request comes from
     */
    public NoticePage page(Tenant tenant, NoticeKind kind, String code, String source) {
        Instant now = clock.instant();
        Optional<InternetService> service = addressees.find(tenant, code, source);
        List<ToldNotice> told = service.map(known -> shown.of(tenant.id(), known, now))
                .orElseGet(() -> queries.forAll(tenant.id(), now));
        NoticePage.Addressee addressee =
                service.flatMap(known -> addressee(tenant, known)).orElse(null);
        return new NoticePage(
                kind,
                addressee,
                told.stream()
                        .filter(each -> each.kind() == kind)
                        .limit(MOST_NOTICES)
                        .toList());
    }

    /** What this address is shown now, the first by kind; empty: it is let through, or nobody knows whose it is. */
    public Optional<NoticeKind> shownTo(Tenant tenant, String code, String source) {
        return addressees
                .find(tenant, code, source)
                .flatMap(service -> shown.first(tenant.id(), service, clock.instant()));
    }

    /**
     * The customer has read it; routers stop to show it. A suspension cannot be put away; of a notice that is not shown to
     * the customer nothing is noted.
     *
     * @throws NotFoundException if there is no such notice, or nothing vouches for who it is
     */
    public void read(Tenant tenant, NoticeId id, String code, String source) {
        InternetService service =
                addressees.find(tenant, code, source).orElseThrow(() -> new NotFoundException("notice", id));
        boolean isShown = shown.of(tenant.id(), service, clock.instant()).stream()
                .anyMatch(each -> each.id().equals(id));
        if (isShown) {
            transactions.runInTransaction(() -> note(tenant, id, service));
        } else if (notices.find(tenant.id(), id).isEmpty()) {
            throw new NotFoundException("notice", id);
        }
    }

    private void note(Tenant tenant, NoticeId id, InternetService service) {
        boolean first = notices.read(tenant.id(), id, service.customer(), clock.instant());
        RouterId router = service.connection().router();
        if (first && router != null) {
            bell.ring(tenant.id(), router);
        }
    }

    /** Where the tenant's portal is from outside, without path; nothing of a request is in it. */
    public String portal(Tenant tenant) {
        return addresses.of(tenant);
    }

    /** Where the page of a kind is from outside. */
    public String address(Tenant tenant, NoticeKind kind) {
        return portal(tenant) + PortalSites.path(kind) + "/" + tenant.slug();
    }

    /** Whether the portal is reached over https. */
    public boolean isSecure() {
        return addresses.secure();
    }

    private Optional<NoticePage.Addressee> addressee(Tenant tenant, InternetService service) {
        return customers.find(tenant.id(), service.customer()).map(customer -> addressee(tenant, service, customer));
    }

    private NoticePage.Addressee addressee(Tenant tenant, InternetService service, Customer customer) {
        List<InvoiceSummary> latest =
                invoices.ofCustomer(tenant.id(), customer.id(), MOST_INVOICES).items();
        List<InvoiceSummary> open = latest.stream()
                .filter(invoice -> invoice.state() == InvoiceState.PENDING)
                .toList();
        return new NoticePage.Addressee(
                customer.id(),
                customer.firstName(),
                service.plan().name(),
                service.isSuspended(),
                open.size(),
                sum(open),
                latest.stream().anyMatch(invoice -> invoice.state() == InvoiceState.REPORTED),
                codes.of(tenant.id(), service.id()));
    }

    private static @Nullable Money sum(List<InvoiceSummary> open) {
        boolean oneCurrency =
                open.stream().map(each -> each.total().currency()).distinct().count() == 1;
        return oneCurrency
                ? open.stream().map(InvoiceSummary::due).reduce(Money::plus).orElse(null)
                : null;
    }
}
