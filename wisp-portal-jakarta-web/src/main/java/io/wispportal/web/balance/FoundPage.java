package io.wispportal.web.balance;

import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.core.balance.OpenBalance;
import io.wispportal.core.payment.OfferedMethod;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a lookup has found: the invoices to pay, and how (BAL-03, BAL-04, BAL-08). */
public final class FoundPage {

    private final Frames frames;

    FoundPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code balance/pending.jte} shows. */
    public record View(Frame frame, String path, OpenBalance balance) {

        /** What all of them come to; null if they are in several currencies, or not all. */
        public @Nullable String sum() {
            List<InvoiceSummary> pending = balance.pending();
            return balance.all() && currencies(pending) == 1
                    ? pending.stream()
                            .map(InvoiceSummary::due)
                            .reduce(Money::plus)
                            .map(frame.texts()::full)
                            .orElse(null)
                    : null;
        }

        private static long currencies(List<InvoiceSummary> invoices) {
            return invoices.stream()
                    .map(each -> each.total().currency())
                    .distinct()
                    .count();
        }
    }

    /**
     * What {@code balance/pay.jte} shows.
     *
     * @param several whether there are other invoices to go back to
     */
    public record Pay(
            Frame frame,
            String path,
            String name,
            InvoiceSummary invoice,
            List<OfferedMethod> methods,
            boolean several) {

        public String reportPath() {
            return path + "/pagar/" + invoice.id() + "/reportar";
        }
    }

    /** What {@code balance/reported.jte} shows. */
    public record Reported(Frame frame, String path) {}

    Reply list(Exchange exchange) {
        return withBalance(exchange, (tenant, balance) -> switch (balance.pending()
                .size()) {
            case 0 -> BalancePage.nothing(frames, exchange, tenant);
            case 1 -> pay(exchange, tenant, balance, balance.pending().get(0));
            default -> {
                Frame frame = Looked.frame(frames, exchange, tenant, "balance.pending.title");
                yield Reply.page(Pages.of("balance/pending.jte", new View(frame, Looked.path(tenant), balance)));
            }
        });
    }

    Reply pay(Exchange exchange) {
        InvoiceId id = exchange.id("invoice", InvoiceId::new);
        return withBalance(
                exchange,
                (tenant, balance) -> balance.pending().stream()
                        .filter(invoice -> invoice.id().equals(id))
                        .findFirst()
                        .map(invoice -> pay(exchange, tenant, balance, invoice))
                        .orElseThrow(() -> new NotFoundException("invoice", id)));
    }

    /** Nothing of the report is told; whoever wants to see it signs in. */
    Reply reported(Exchange exchange) {
        Tenant tenant = Looked.tenant(exchange);
        Frame frame = Looked.frame(frames, exchange, tenant, "balance.reported.title");
        return Reply.page(Pages.of("balance/reported.jte", new Reported(frame, Looked.path(tenant))));
    }

    private Reply pay(Exchange exchange, Tenant tenant, OpenBalance balance, InvoiceSummary invoice) {
        List<OfferedMethod> methods = exchange.portal().paymentMethods().offered(tenant.id());
        Frame frame = Looked.frame(frames, exchange, tenant, "balance.pay.title");
        boolean several = balance.pending().size() > 1;
        Pay view = new Pay(frame, Looked.path(tenant), balance.name(), invoice, methods, several);
        return Reply.page(Pages.of("balance/pay.jte", view));
    }

    private static Reply withBalance(Exchange exchange, BiFunction<Tenant, OpenBalance, Reply> page) {
        Tenant tenant = Looked.tenant(exchange);
        OpenBalance balance;
        try {
            balance = Looked.balance(exchange, tenant);
        } catch (NotFoundException over) {
            return Looked.over(tenant);
        }
        return page.apply(tenant, balance);
    }
}
