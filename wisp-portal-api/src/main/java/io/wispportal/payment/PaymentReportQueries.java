package io.wispportal.payment;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What screens and rules read about payment reports. Called on the request's thread, outside a transaction, as often as
 * wanted; one query each. Empty means that nothing fits, or that the tenant has no such report or customer. A storage
 * that fails throws unchecked; the use case lets it through.
 */
public interface PaymentReportQueries {

    /**
     * The queue by when reports were submitted: with the filter of those that wait oldest first, else newest first.
     *
     * @param after the last row seen, or null for the beginning; it may have been decided meanwhile
     */
    Slice<QueuedReport> queue(TenantId tenant, ReportFilter filter, @Nullable PaymentReportId after, int limit);

    /** One report with its names; empty: this tenant has no such report. */
    Optional<ReportRow> row(TenantId tenant, PaymentReportId id);

    /** Newest first. */
    Slice<ReportRow> ofCustomer(TenantId tenant, CustomerId customer, int limit);

    /**
     * Other reports of the tenant whose voucher has the same bytes or whose reference is the same (case, dots and
     * Unicode's spaces and dashes do not matter), newest first, at most 20.
     */
    List<Repetition> repetitions(TenantId tenant, PaymentReport report);
}
