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
import org.jspecify.annotations.Nullable;

/** Staff look through the invoices of all customers (STA-04). */
public final class InvoiceReading {

    private static final int PAGE = 50;

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

    /** In the tenant's calendar of now. */
    private InvoiceFilter filter(StaffCaller staff, InvoiceSearch search) {
        return search.filter(tenants.byId(staff.tenant()).orElseThrow().dayOf(clock.instant()));
    }
}
