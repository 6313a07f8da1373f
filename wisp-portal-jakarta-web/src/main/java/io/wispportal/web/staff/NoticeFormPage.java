package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.notice.NoticeChoices;
import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.core.notice.NoticeForm;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerZone;
import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.Notice;
import io.wispportal.router.Router;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/avisos/nuevo}: write a notice, see it as customers will, and have them shown it (NOT-01). */
public final class NoticeFormPage {

    private final Frames frames;

    public NoticeFormPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/notice-form.jte} shows.
     *
     * @param zones   those that customers are in
     * @param found   customers who were searched for and are not ticked yet; null: nobody was searched for
     * @param zone    whose clock the form is filled in by
     */
    public record View(
            Frame frame,
            FilledNotice form,
            List<Router> routers,
            List<CustomerZone> zones,
            @Nullable Slice<TickedCustomer> found,
            String zone,
            Problems problems) {}

    /** What {@code staff/notice-confirm.jte} shows: nothing is stored yet. */
    public record Preview(Frame frame, FilledNotice form, NoticeRow row) {}

    public Reply blank(Exchange exchange) {
        return page(exchange, 200, FilledNotice.BLANK, Problems.NONE);
    }

    /** Shown first; what is shown carries what was filled in, to be made or filled in otherwise. */
    public Reply send(Exchange exchange) {
        FilledNotice filled = FilledNotice.of(exchange);
        if (exchange.field("do").equals("edit")) {
            return page(exchange, 200, filled, Problems.NONE);
        }
        // The enter key sends the form with its first button, wherever it was pressed.
        if (exchange.field("do").equals("find") && filled.audience().equals(Audience.Kind.CUSTOMERS.name())) {
            return page(exchange, 200, filled, found(exchange, filled), Problems.NONE);
        }
        Typed typed = new Typed(exchange, frames.texts(exchange));
        try {
            NoticeForm form = filled.form(exchange, typed, zone(exchange));
            return exchange.field("do").equals("make")
                    ? make(exchange, form, typed)
                    : preview(exchange, filled, desk(exchange).check(exchange.staff(), form, typed.unreadable()));
        } catch (InvalidInputException refused) {
            return page(exchange, 422, filled, ConsoleProblems.of(frames.texts(exchange), refused.errors()));
        }
    }

    private static Reply make(Exchange exchange, NoticeForm form, Typed typed) {
        desk(exchange).make(exchange.staff(), form, typed.unreadable());
        return Reply.redirect(NoticesPage.PATH + "?done=noticeMade");
    }

    private Reply preview(Exchange exchange, FilledNotice filled, Notice notice) {
        Frame frame = frames.frame(exchange, "notices.check", "notices");
        ListedNotice unstored = ListedNotice.of(notice, router(exchange, notice.audience()), 0, 0);
        NoticeRow row = new NoticeRow(unstored, frame.texts(), frames.now());
        return Reply.page(Pages.of("staff/notice-confirm.jte", new Preview(frame, filled, row)));
    }

    private static @Nullable String router(Exchange exchange, Audience audience) {
        return exchange.portal().noticeChoices().routers(exchange.staff()).stream()
                .filter(router -> router.id().equals(audience.router()))
                .map(Router::name)
                .findFirst()
                .orElse(null);
    }

    private Reply page(Exchange exchange, int status, FilledNotice filled, Problems problems) {
        return page(exchange, status, filled, null, problems);
    }

    private Reply page(
            Exchange exchange,
            int status,
            FilledNotice filled,
            @Nullable Slice<TickedCustomer> found,
            Problems problems) {
        NoticeChoices choices = exchange.portal().noticeChoices();
        List<Router> routers = choices.routers(exchange.staff());
        List<CustomerZone> zones = choices.zones(exchange.staff());
        Frame frame = frames.frame(exchange, "notices.new", "notices");
        View view =
                new View(frame, filled, routers, zones, found, zone(exchange).getId(), problems);
        return new Reply.Page(status, Pages.of("staff/notice-form.jte", view));
    }

    private static Slice<TickedCustomer> found(Exchange exchange, FilledNotice filled) {
        Slice<Customer> found = exchange.portal().noticeChoices().customers(exchange.staff(), filled.find());
        return new Slice<>(
                found.items().stream()
                        .map(TickedCustomer::of)
                        .filter(each -> filled.ticked().stream()
                                .noneMatch(ticked -> ticked.userName().equals(each.userName())))
                        .toList(),
                found.more());
    }

    private static ZoneId zone(Exchange exchange) {
        return exchange.tenant().map(Tenant::zone).orElseThrow();
    }

    private static NoticeDesk desk(Exchange exchange) {
        return exchange.portal().noticeDesk();
    }
}
