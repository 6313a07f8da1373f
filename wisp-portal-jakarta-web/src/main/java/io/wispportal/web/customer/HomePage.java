package io.wispportal.web.customer;

import io.wispportal.customer.CustomerHome;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /inicio}: what do I owe, until when, is my service on, what can I do (PRO-01). */
public final class HomePage {

    private final Frames frames;

    public HomePage(Frames frames) {
        this.frames = frames;
    }

    public Reply show(Exchange exchange) {
        CustomerHome home = exchange.portal().customerPortal().home(exchange.claims());
        Frame frame = frames.frame(exchange, "home.title", "home").of(home.customer());
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        HomeView view = new HomeView(frame, home, home.customer().userName().at(slug), isFirst(exchange));
        return Reply.page(Pages.of("customer/home.jte", view));
    }

    /** Right after signing in without an own password; put off, it is not asked again until the next time. */
    private static boolean isFirst(Exchange exchange) {
        return exchange.field("primera").equals("si");
    }
}
