package io.wispportal.web.customer;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.WispPortal;
import io.wispportal.core.customer.OwnInvoice;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.PaymentReport;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.ErrorPages;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import io.wispportal.web.page.UnkeptFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /mis-facturas/{invoice}/reportar}: the customer reports a payment (PAY-01, PAY-02). */
final class ReportFormPage {

    private final Frames frames;
    private final ErrorPages errors;

    ReportFormPage(Frames frames) {
        this.frames = frames;
        this.errors = new ErrorPages(frames);
    }

    Reply show(Exchange exchange) {
        OwnInvoice about = invoice(exchange);
        ReportFields first = ReportFields.first(frames.texts(exchange), about.invoice());
        return form(exchange, about, 200, first);
    }

    /** The form was open too long or in another session: what was typed is shown again, and nothing was done. */
    Reply again(Exchange exchange) {
        return form(exchange, invoice(exchange), 403, ReportFields.of(exchange));
    }

    private Reply form(Exchange exchange, OwnInvoice about, int status, ReportFields fields) {
        try {
            about.invoice().requirePending();
        } catch (InvoiceNotPayableException refused) {
            return notPayable(exchange, refused, false);
        }
        return page(exchange, about, status, fields, Problems.NONE);
    }

    Reply submit(Exchange exchange) throws IOException {
        OwnInvoice about = invoice(exchange);
        ReportFields typed = ReportFields.of(exchange);
        try {
            exchange.portal()
                    .paymentReporting()
                    .requireReportable(exchange.customer(), about.invoice().id());
        } catch (InvoiceNotPayableException refused) {
            return notPayable(exchange, refused, isOfWaitingReport(exchange, about.invoice(), typed));
        }
        Texts texts = frames.texts(exchange);
        List<FieldError> unreadable =
                new ArrayList<>(typed.unreadable(about.invoice().paid().currency(), texts));
        Optional<DocumentId> received;
        try {
            received = SentVoucher.receive(exchange, exchange.customer(), unreadable);
        } catch (FileTooLargeException tooLarge) {
            return page(exchange, about, 413, typed, ReportProblems.tooLarge(texts));
        }
        DocumentId voucher = received.or(typed::keptFile).orElse(null);
        PaymentSubmission submission = typed.submission(about.invoice(), texts, voucher);
        try {
            PaymentReport report =
                    exchange.portal().paymentReporting().submit(exchange.customer(), submission, unreadable);
            return sent(report);
        } catch (InvoiceNotPayableException refused) {
            return notPayable(exchange, refused, isOfWaitingReport(exchange, about.invoice(), voucher));
        } catch (InvalidInputException invalid) {
            String example = texts.typed(about.invoice().due());
            Problems problems = ReportProblems.of(invalid.errors(), texts, example);
            return page(exchange, about, UnkeptFile.status(invalid.errors()), typed.keeping(voucher), problems);
        }
    }

    /**
     * In review or paid already: says so and leads there.
     *
     * @param again whether the same form was sent before: leads to its report
     */
    private Reply notPayable(Exchange exchange, InvoiceNotPayableException refused, boolean again) {
        Invoice invoice = refused.invoice();
        if (invoice.state() == InvoiceState.PAID) {
            return errors.answer(exchange, refused, "report.seeInvoice", "/mis-facturas/" + invoice.id());
        }
        Optional<PaymentReport> waiting = waiting(exchange, invoice);
        String path = "/mis-reportes" + waiting.map(report -> "/" + report.id()).orElse("");
        return again && waiting.isPresent()
                ? sent(waiting.get())
                : errors.answer(exchange, refused, "home.review.link", path);
    }

    /** A second click on the same form, which sent the same file: it is compared and not stored. */
    private static boolean isOfWaitingReport(Exchange exchange, Invoice invoice, ReportFields typed)
            throws IOException {
        Optional<PaymentReport> waiting = waiting(exchange, invoice);
        if (waiting.isEmpty()) {
            return false;
        }
        return exchange.file("voucher").isPresent()
                ? SentVoucher.isSame(exchange, waiting.get().voucher())
                : isOfWaitingReport(exchange, invoice, typed.keptFile().orElse(null));
    }

    private static boolean isOfWaitingReport(Exchange exchange, Invoice invoice, @Nullable DocumentId voucher) {
        return voucher != null
                && waiting(exchange, invoice)
                        .filter(report ->
                                exchange.portal().vouchers().areSame(exchange.customer(), voucher, report.voucher()))
                        .isPresent();
    }

    private static Optional<PaymentReport> waiting(Exchange exchange, Invoice invoice) {
        return exchange.portal().customerPortal().waiting(exchange.customer(), invoice.id());
    }

    private Reply page(Exchange exchange, OwnInvoice about, int status, ReportFields typed, Problems problems) {
        CustomerCaller customer = exchange.customer();
        WispPortal portal = exchange.portal();
        Texts texts = frames.texts(exchange);
        String title = texts.get("report.form.title");
        Frame frame = frames.titled(
                        exchange, texts, problems.isEmpty() ? title : texts.get("app.error.title", title), "invoices")
                .of(about.customer());
        ReportFormView view = new ReportFormView(
                frame,
                "/mis-facturas/" + about.invoice().id(),
                about,
                portal.autoActivation().announces(customer, about.invoice().id()),
                exchange.tenant().orElseThrow().settings().wordDocuments(),
                portal.paymentMethods().offered(customer),
                typed,
                typed.keptFile()
                        .flatMap(id -> portal.vouchers().waiting(customer, id))
                        .orElse(null),
                problems,
                status == 403,
                owesSeveral(exchange),
                false);
        return new Reply.Page(status, Pages.of("customer/report-form.jte", view));
    }

    private static boolean owesSeveral(Exchange exchange) {
        return exchange.portal().customerPortal().invoices(exchange.claims()).pending().stream()
                        .filter(invoice -> invoice.state() == InvoiceState.PENDING)
                        .count()
                > 1;
    }

    private static OwnInvoice invoice(Exchange exchange) {
        return exchange.portal()
                .customerPortal()
                .openInvoice(exchange.customer(), exchange.id("invoice", InvoiceId::new));
    }

    private static Reply sent(PaymentReport report) {
        return Reply.redirect("/mis-reportes/" + report.id() + "?done=sent");
    }
}
