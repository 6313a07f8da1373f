package io.wispportal.web.staff;

import io.wispportal.audit.AuditEntryId;
import io.wispportal.core.customer.CustomerHistory;
import io.wispportal.core.customer.ServiceAnswer;
import io.wispportal.core.customer.TimelineEvent;
import io.wispportal.customer.CustomerId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/clientes/{customer}/historial}: why a service is on or off, and what led there (NOT-11). */
public final class HistoryPage {

    private final Frames frames;

    public HistoryPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/history.jte} shows.
     *
     * @param start whether it begins with the newest
     */
    public record View(Frame frame, CustomerHistory history, boolean start) {

        public String customer() {
            return CustomersPage.PATH + "/" + history.customer();
        }

        public String servicePath(ServiceAnswer answer) {
            return "/admin/servicios/" + answer.service().id();
        }

        public List<String> answer(ServiceAnswer answer) {
            return new AnswerTexts(frame.texts(), audit()).of(answer);
        }

        public boolean isTrouble(ServiceAnswer answer) {
            return AnswerTexts.isTrouble(answer);
        }

        public String sentence(TimelineEvent event) {
            return new TimelineTexts(frame.texts(), audit()).sentence(event);
        }

        public List<String> more(TimelineEvent event) {
            return new TimelineTexts(frame.texts(), audit()).more(event);
        }

        public String mark(TimelineEvent event) {
            return TimelineTexts.mark(event);
        }

        public @Nullable String beginning() {
            return start ? null : path();
        }

        public @Nullable String following() {
            AuditEntryId next = history.next();
            return next == null ? null : path() + QueryText.of("desde", next.toString());
        }

        private String path() {
            return customer() + "/historial";
        }

        private AuditTexts audit() {
            return new AuditTexts(frame.texts());
        }
    }

    public Reply show(Exchange exchange) {
        AuditEntryId before = exchange.idField("desde", AuditEntryId::new).orElse(null);
        CustomerHistory history = exchange.portal()
                .customerTimeline()
                .open(exchange.staff(), exchange.id("customer", CustomerId::new), before);
        Frame frame = frames.frame(exchange, "history.title", "customers");
        return Reply.page(Pages.of("staff/history.jte", new View(frame, history, before == null)));
    }
}
