package io.wispportal.web.balance;

import io.wispportal.NotFoundException;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.LookupCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.balance.OpenBalance;
import io.wispportal.core.customer.OwnInvoice;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.customer.ReportFields;
import io.wispportal.web.customer.ReportFormView;
import io.wispportal.web.customer.ReportProblems;
import io.wispportal.web.customer.SentVoucher;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
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

/**
 * {@code /saldo/{tenant}/pagar/{invoice}/reportar}: whoever looked up a balance reports its payment (BAL-08). The same form
 * and the same rules as of a customer who is signed in, but nothing is activated by it and no report is shown.
 */
final class BalanceReportPage {

    private final Frames frames;

    BalanceReportPage(Frames frames) {
        this.frames = frames;
    }

    /** What is reported on, and by whom. */
    private record About(Tenant tenant, OpenBalance balance, OwnInvoice own) {

        LookupCaller payer() {
            return balance.payer();
        }

        String path() {
            return Looked.path(tenant);
        }
    }

    Reply show(Exchange exchange) {
        return about(exchange)
                .map(about -> page(
                        exchange,
                        about,
                        200,
                        ReportFields.first(
                                frames.texts(about.tenant()), about.own().invoice()),
                        Problems.NONE))
                .orElseGet(() -> over(exchange));
    }

    /** The form was open too long: what was typed is shown again, and nothing was done. */
    Reply again(Exchange exchange) {
        return about(exchange)
                .map(about -> page(exchange, about, 403, ReportFields.of(exchange), Problems.NONE))
                .orElseGet(() -> over(exchange));
    }

    Reply submit(Exchange exchange) throws IOException {
        Optional<About> about = about(exchange);
        return about.isEmpty() ? over(exchange) : submit(exchange, about.get());
    }

    private Reply submit(Exchange exchange, About about) throws IOException {
        Texts texts = frames.texts(about.tenant());
        ReportFields typed = ReportFields.of(exchange);
        List<FieldError> unreadable =
                new ArrayList<>(typed.unreadable(about.own().invoice().paid().currency(), texts));
        Optional<DocumentId> received;
        try {
            received = SentVoucher.receive(exchange, about.payer(), unreadable);
        } catch (FileTooLargeException tooLarge) {
            return page(exchange, about, 413, typed, ReportProblems.tooLarge(texts));
        }
        DocumentId voucher = received.or(typed::keptFile).orElse(null);
        try {
            exchange.portal()
                    .paymentReporting()
                    .submit(about.payer(), typed.submission(about.own().invoice(), texts, voucher), unreadable);
            return Reply.redirect(about.path() + "/reportado");
        } catch (InvoiceNotPayableException second) {
            return over(exchange);
        } catch (InvalidInputException invalid) {
            String example = texts.typed(about.own().invoice().due());
            Problems problems = ReportProblems.of(invalid.errors(), texts, example);
            return page(exchange, about, UnkeptFile.status(invalid.errors()), typed.keeping(voucher), problems);
        }
    }

    /** Empty if the lookup is too long ago, or the invoice is to pay no more. */
    private static Optional<About> about(Exchange exchange) {
        Tenant tenant = Looked.tenant(exchange);
        InvoiceId id = exchange.id("invoice", InvoiceId::new);
        try {
            OpenBalance balance = Looked.balance(exchange, tenant);
            return balance.pending().stream()
                    .filter(invoice -> invoice.id().equals(id))
                    .findFirst()
                    .map(invoice -> new About(
                            tenant, balance, exchange.portal().customerPortal().openInvoice(balance.payer(), id)));
        } catch (NotFoundException over) {
            return Optional.empty();
        }
    }

    private static Reply over(Exchange exchange) {
        return Reply.redirect(Looked.path(Looked.tenant(exchange)) + "/pendientes");
    }

    private Reply page(Exchange exchange, About about, int status, ReportFields typed, Problems problems) {
        WispPortal portal = exchange.portal();
        Frame frame = Looked.frame(frames, exchange, about.tenant(), "report.form.title");
        ReportFormView view = new ReportFormView(
                frame,
                about.path() + "/pagar/" + about.own().invoice().id(),
                about.own(),
                false,
                about.tenant().settings().wordDocuments(),
                portal.paymentMethods().offered(about.tenant().id()),
                typed,
                typed.keptFile()
                        .flatMap(id -> portal.vouchers().waiting(about.payer(), id))
                        .orElse(null),
                problems,
                status == 403,
                about.balance().pending().size() > 1,
                true);
        return new Reply.Page(status, Pages.of("balance/report.jte", view));
    }
}
