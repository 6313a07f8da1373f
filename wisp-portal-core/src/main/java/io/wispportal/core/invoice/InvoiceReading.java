package io.wispportal.core.invoice;

import io.wispportal.Slice;
import io.wispportal.core.StaffCaller;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Staff look through the invoices of all customers (STA-04). */
public final class InvoiceReading {

    private static final int PAGE = 50;
    private static final int LARGE_PAGE = 500;

    private final TenantDirectory tenants;
    private final InvoiceQueries queries;
    private final Clock clock;

    public InvoiceReading(TenantDirectory tenants, InvoiceQueries queries, Clock clock) {
        this.tenants = tenants;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param after the last row seen, or null for the beginning */
    public Slice<InvoiceRow> list(StaffCaller staff, InvoiceSearch search, @Nullable InvoiceId after) {
        staff.require(Permission.READ_CUSTOMERS);
        return queries.list(staff.tenant(), filter(staff, search), search.order(), after, PAGE);
    }

    /**
     * All that match, for a file. Only the first part is read at once, the next ones while the stream is: neither memory
     * nor a transaction ever holds them all.
     */
    public Stream<InvoiceRow> export(StaffCaller staff, InvoiceSearch search) {
        staff.require(Permission.EXPORT_LISTS);
        InvoiceFilter filter = filter(staff, search);
        Slice<InvoiceRow> first = queries.list(staff.tenant(), filter, search.order(), null, LARGE_PAGE);
        return Stream.iterate(
                        first,
                        page -> !page.items().isEmpty(),
                        page -> page.more() ? next(staff, search, filter, page) : new Slice<>(List.of(), false))
                .flatMap(page -> page.items().stream());
    }

    private Slice<InvoiceRow> next(
            StaffCaller staff, InvoiceSearch search, InvoiceFilter filter, Slice<InvoiceRow> page) {
        InvoiceId last = page.items().get(page.items().size() - 1).invoice().id();
        return queries.list(staff.tenant(), filter, search.order(), last, LARGE_PAGE);
    }

    /** In the tenant's calendar of now. */
    private InvoiceFilter filter(StaffCaller staff, InvoiceSearch search) {
        return search.filter(tenants.byId(staff.tenant()).orElseThrow().dayOf(clock.instant()));
    }
}
