package io.wispportal.core.customer;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.PayingCaller;
import io.wispportal.core.document.OpenDocument;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.ReportRow;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceQueries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The customer's own pages. The two busiest, home and invoices, take the session's claims instead of a checked caller:
 * their one query brings the facts along, and nothing is returned unless the session still holds.
 */
public final class CustomerPortal {

    private static final int PAID_SHOWN = 24;
    private static final int REPORTS_SHOWN = 50;

    private final CustomerPortalQueries queries;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final ServiceQueries services;
    private final PaymentReportQueries reports;
    private final Ledger ledger;
    private final Vouchers vouchers;
    private final Sessions sessions;

    public CustomerPortal(
            CustomerPortalQueries queries,
            CustomerStore customers,
            InvoiceStore invoices,
            ServiceQueries services,
            PaymentReportQueries reports,
            Ledger ledger,
            Vouchers vouchers,
            Sessions sessions) {
        this.queries = queries;
        this.customers = customers;
        this.invoices = invoices;
        this.services = services;
        this.reports = reports;
        this.ledger = ledger;
        this.vouchers = vouchers;
        this.sessions = sessions;
    }

    /** @throws SessionOverException if the session no longer holds */
    public CustomerHome home(SessionClaims claims) {
        CustomerHome home = queries.home(claims.tenant(), new CustomerId(claims.subject()), claims.id())
                .orElseThrow(() -> new SessionOverException(claims.name()));
        sessions.customer(claims, home.facts());
        boolean cancelled = home.customer().state() == CustomerState.CANCELLED;
        return cancelled ? withoutServices(home) : home;
    }

    /** A cancelled customer sees and pays invoices, nothing else (CRE-11). */
    private static CustomerHome withoutServices(CustomerHome home) {
        return new CustomerHome(
                home.facts(), home.customer(), home.credit(), home.pending(), List.of(), home.reports());
    }

    /** @throws SessionOverException if the session no longer holds */
    public CustomerInvoices invoices(SessionClaims claims) {
        CustomerInvoices page = queries.invoices(
                        claims.tenant(), new CustomerId(claims.subject()), claims.id(), PAID_SHOWN)
                .orElseThrow(() -> new SessionOverException(claims.name()));
        sessions.customer(claims, page.facts());
        return page;
    }

    /** Own data. */
    public Customer self(PayingCaller customer) {
        return customers
                .find(customer.tenant(), customer.customer())
                .orElseThrow(() -> new NotFoundException("customer", customer.customer()));
    }

    /** @throws NotFoundException if it is not this customer's, or was not looked up */
    public Invoice invoice(PayingCaller customer, InvoiceId id) {
        return invoices.find(customer.tenant(), id)
                .filter(invoice -> invoice.customer().equals(customer.customer()) && customer.mayPay(id))
                .orElseThrow(() -> new NotFoundException("invoice", id));
    }

    /**
     * An invoice with what belongs to it; a cancelled customer's comes without services (CRE-11).
     *
     * @throws NotFoundException if it is not this customer's
     */
    public OwnInvoice openInvoice(PayingCaller customer, InvoiceId id) {
        Invoice invoice = invoice(customer, id);
        Customer self = self(customer);
        List<ServiceId> charged = invoice.services();
        List<InternetService> own = charged.isEmpty() || self.state() == CustomerState.CANCELLED
                ? List.of()
                : services.ofCustomer(customer.tenant(), customer.customer()).stream()
                        .filter(service -> charged.contains(service.id()))
                        .toList();
        return new OwnInvoice(self, invoice, own);
    }

    /** The registered payments on an own invoice, by day; none if it is not this customer's. */
    public List<InvoicePayment> payments(CustomerCaller customer, InvoiceId invoice) {
        return queries.payments(customer.tenant(), customer.customer(), invoice);
    }

    /** @throws CancelledCustomerException if the customer relation has ended */
    public List<InternetService> services(CustomerCaller customer) {
        if (self(customer).state() == CustomerState.CANCELLED) {
            throw new CancelledCustomerException(customer.name());
        }
        return services.ofCustomer(customer.tenant(), customer.customer());
    }

    /** Newest first, at most fifty. */
    public Slice<ReportRow> reports(CustomerCaller customer) {
        return reports.ofCustomer(customer.tenant(), customer.customer(), REPORTS_SHOWN);
    }

    /** @throws NotFoundException if it is not this customer's */
    public ReportRow report(CustomerCaller customer, PaymentReportId id) {
        return reports.row(customer.tenant(), id)
                .filter(row -> row.report().customer().equals(customer.customer()))
                .orElseThrow(() -> new NotFoundException("payment report", id));
    }

    /**
     * A report with its invoice and its file.
     *
     * @throws NotFoundException if it is not this customer's
     */
    public OwnReport openReport(CustomerCaller customer, PaymentReportId id) {
        ReportRow row = report(customer, id);
        return new OwnReport(
                row,
                openInvoice(customer, row.report().invoice()),
                vouchers.describe(customer, row.report().voucher()),
                ledger.ofReport(customer.tenant(), id)
                        .map(LedgerEntry::received)
                        .orElse(null));
    }

    /** The own report that waits for review on this invoice; empty if there is none among the last fifty. */
    public Optional<PaymentReport> waiting(CustomerCaller customer, InvoiceId invoice) {
        return reports(customer).items().stream()
                .map(ReportRow::report)
                .filter(report -> report.isOpen() && report.invoice().equals(invoice))
                .findFirst();
    }

    /** Those of the last fifty reports that came back, unless another one on the same invoice waits for review. */
    public Set<PaymentReportId> returned(CustomerCaller customer) {
        List<PaymentReport> own =
                reports(customer).items().stream().map(ReportRow::report).toList();
        Set<InvoiceId> inReview = own.stream()
                .filter(PaymentReport::isOpen)
                .map(PaymentReport::invoice)
                .collect(Collectors.toSet());
        return own.stream()
                .filter(report -> report.state() == PaymentReportState.RETURNED)
                .filter(report -> !inReview.contains(report.invoice()))
                .map(PaymentReport::id)
                .collect(Collectors.toSet());
    }

    /** Opens the voucher of an own report; the caller closes it. */
    public OpenDocument voucher(CustomerCaller customer, PaymentReportId id) throws IOException {
        return vouchers.open(customer, report(customer, id).report().voucher());
    }
}
