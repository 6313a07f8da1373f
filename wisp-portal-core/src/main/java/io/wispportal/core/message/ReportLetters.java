package io.wispportal.core.message;

import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.message.template.Written;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.TemplateKind;
import io.wispportal.payment.Decision;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the mails about a payment report, in the tenant's language, from what is stored now. */
public final class ReportLetters {

    private final Templates templates;
    private final PaymentReportStore reports;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final Ledger ledger;
    private final PortalAddresses addresses;

    public ReportLetters(
            Templates templates,
            PaymentReportStore reports,
            CustomerStore customers,
            InvoiceStore invoices,
            Ledger ledger,
            PortalAddresses addresses) {
        this.templates = templates;
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
        LetterTexts texts = LetterTexts.of(tenant);
        PaymentValues payment =
                new PaymentValues(tenant, customer, invoice, entry == null ? report.amount() : entry.received(), entry);
        Written written = templates.write(
                tenant, TemplateKind.valueOf(kind.name()), tag -> value(tag, tenant, report, texts, payment));
        return new Letter(
                toTenant ? tenant.contact().email() : customer.email(),
                texts.get(toTenant ? "missing.tenant" : "missing.customer"),
                written.subject(),
                written.text());
    }

    private String value(String tag, Tenant tenant, PaymentReport report, LetterTexts texts, PaymentValues payment) {
        return switch (tag) {
            case TemplateTags.REASON -> reason(report);
            case TemplateTags.REPORT_PAGE -> addresses.of(tenant) + "/mis-reportes/" + report.id();
            case TemplateTags.ACTIVATED -> report.autoActivated() ? texts.get("activated") : "";
            default -> payment.of(tag);
        };
    }

    private static String reason(PaymentReport report) {
        Decision decision = report.decision();
        return decision == null || decision.reason() == null ? "" : decision.reason();
    }
}
