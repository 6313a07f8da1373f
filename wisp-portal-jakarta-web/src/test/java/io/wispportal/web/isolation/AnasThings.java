package io.wispportal.web.isolation;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.core.Adapters;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.customer.CustomerId;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxQueries;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.service.InternetService;
import io.wispportal.testing.UuidSequence;
import io.wispportal.web.TestPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Things of ana's to put into paths, new ones at each call: a form that one caller sent must not spoil the next one's.
 *
 * <p>Mutable state: the ids given so far.
 */
final class AnasThings {

    private static final String ANA = "ana@wispmega";

    private final TestPortal portal;
    private final UuidSequence ids = new UuidSequence(4711);

    AnasThings(TestPortal portal) {
        this.portal = portal;
    }

    /** Values for the named parts of paths and for fields. */
    Map<String, String> fresh() {
        CustomerCaller ana = portal.demo().customer(ANA);
        Invoice pending = invoice(ana.customer());
        Invoice reported = invoice(ana.customer());
        PaymentMethod method = method();
        String report = report(ana, reported, method);
        InternetService service = portal.demo().services(ANA).get(0);
        return Map.ofEntries(
                Map.entry("invoice", pending.id().toString()),
                Map.entry("reported", reported.id().toString()),
                Map.entry("report", report),
                Map.entry("method", method.id().toString()),
                Map.entry("version", String.valueOf(method.version())),
                Map.entry("customer", ana.customer().toString()),
                Map.entry("service", service.id().toString()),
                Map.entry("entry", newestMessage(ana)),
                Map.entry("mail", newestMail(ana)),
                Map.entry("file", "portal.css"),
                Map.entry("color", "0b6e4f.css"));
    }

    private Invoice invoice(CustomerId customer) {
        InternetService service = portal.demo().services(ANA).get(0);
        Money price = service.plan().price();
        Invoice invoice = new Invoice(
                new InvoiceId(ids.get()),
                customer,
                "ISO-" + ids.get(),
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-29"),
                List.of(new InvoiceLine("Hogar", price, service.id())),
                Money.zero(price.currency()),
                InvoiceState.PENDING,
                0);
        adapters().get(Transactions.class).runInTransaction(() -> adapters()
                .get(InvoiceStore.class)
                .add(portal.demo().tenant("wispmega").id(), invoice));
        return invoice;
    }

    private String report(CustomerCaller ana, Invoice invoice, PaymentMethod method) {
        PaymentSubmission form = new PaymentSubmission(invoice.id(), method.id(), "ref-" + ids.get(), voucher(ana));
        return useCases().paymentReporting().submit(ana, form).id().toString();
    }

    private DocumentId voucher(CustomerCaller ana) {
        byte[] pdf = ("%PDF-1.7\n%" + ids.get() + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        try {
            return useCases()
                    .vouchers()
                    .receive(ana, "comprobante.pdf", new ByteArrayInputStream(pdf))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaymentMethod method() {
        return adapters()
                .get(PaymentMethodStore.class)
                .find(
                        portal.demo().tenant("wispmega").id(),
                        portal.demo().method("wispmega", "Transferencia").id())
                .orElseThrow();
    }

    private String newestMessage(CustomerCaller ana) {
        return adapters()
                .get(OutboxQueries.class)
                .list(ana.tenant(), null, null, 1)
                .items()
                .get(0)
                .entry()
                .id()
                .toString();
    }

    private String newestMail(CustomerCaller ana) {
        portal.memory().ringDueAlarms();
        return portal.memory().mail().latest(ana.tenant(), 1).get(0).mail().key().toString();
    }

    private Adapters adapters() {
        return useCases().adapters();
    }

    private WispPortal useCases() {
        return portal.memory().portal();
    }
}
