package io.wispportal.core.message;

import io.wispportal.core.money.MoneyText;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.payment.Decision;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the mails about a payment report, in the tenant's language, from what is stored now. */
public final class ReportLetters {

    private final PaymentReportStore reports;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final Ledger ledger;
    private final PortalAddresses addresses;

    public ReportLetters(
            PaymentReportStore reports,
            CustomerStore customers,
            InvoiceStore invoices,
            Ledger ledger,
            PortalAddresses addresses) {
        this.reports = reports;
        this.customers = customers;
        this.invoices = invoices;
        this.ledger = ledger;
        this.addresses = addresses;
    }

    /** Empty if the report is gone. */
    Optional<Letter> write(Tenant tenant, OutboxKind kind, UUID subject) {
        TenantId id = tenant.id();
        return reports.find(id, new PaymentReportId(subject)).map(report -> {
            Customer customer = customers.find(id, report.customer()).orElseThrow();
            Invoice invoice = invoices.find(id, report.invoice()).orElseThrow();
            LedgerEntry entry = ledger.ofReport(id, report.id()).orElse(null);
            return letter(tenant, kind, report, customer, invoice, entry);
        });
    }

    private Letter letter(
            Tenant tenant,
            OutboxKind kind,
            PaymentReport report,
            Customer customer,
            Invoice invoice,
            @Nullable LedgerEntry entry) {
        boolean toTenant = kind == OutboxKind.REPORT_RECEIVED_TENANT;
        ResourceBundle texts = ResourceBundle.getBundle("io.wispportal.core.message.letters", tenant.locale());
        Object[] values = {
            tenant.name(),
            customer.fullName(),
            customer.userName().at(tenant.slug()),
            named(tenant, texts, invoice),
            MoneyText.of(entry == null ? report.amount() : entry.received(), tenant.locale()),
            reason(report),
            footer(tenant, texts),
            remainder(tenant, texts, invoice, entry),
            addresses.of(tenant) + "/mis-reportes/" + report.id(),
            report.autoActivated() ? texts.getString("activated") : ""
        };
        return new Letter(
                toTenant ? tenant.contact().email() : customer.email(),
                texts.getString(toTenant ? "missing.tenant" : "missing.customer"),
                format(tenant, texts.getString(kind + ".subject"), values),
                format(tenant, texts.getString(kind + ".text"), values));
    }

    /** By its month, as customers know it, and its number. */
    private static String named(Tenant tenant, ResourceBundle texts, Invoice invoice) {
        String month = DateTimeFormatter.ofPattern("LLLL", tenant.locale()).format(invoice.issuedOn());
        String year = String.valueOf(invoice.issuedOn().getYear());
        return format(tenant, texts.getString("invoice"), month, year, invoice.number());
    }

    private static String reason(PaymentReport report) {
        Decision decision = report.decision();
        return decision == null || decision.reason() == null ? "" : decision.reason();
    }

    /** What is still to pay of the invoice, or what was paid beyond it. */
    private static String remainder(Tenant tenant, ResourceBundle texts, Invoice invoice, @Nullable LedgerEntry entry) {
        if (entry != null && entry.credit().isPositive()) {
            return format(tenant, texts.getString("credit"), MoneyText.of(entry.credit(), tenant.locale()));
        }
        return invoice.due().isPositive()
                ? format(tenant, texts.getString("rest"), MoneyText.of(invoice.due(), tenant.locale()))
                : "";
    }

    private static String footer(Tenant tenant, ResourceBundle texts) {
        String phone = tenant.contact().phone();
        return phone == null ? tenant.name() : format(tenant, texts.getString("footer"), tenant.name(), phone);
    }

    private static String format(Tenant tenant, String pattern, Object... values) {
        return new MessageFormat(pattern, tenant.locale()).format(values);
    }
}
