package io.wispportal.web.balance;

import io.wispportal.core.balance.OpenBalance;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;

/** Reads whose page is asked for, and what this browser has looked up there. */
final class Looked {

    private Looked() {}

    static Tenant tenant(Exchange exchange) {
        return PublicNames.find(exchange.portal().tenants(), exchange.site(), exchange.name("tenant"));
    }

    /** @throws io.wispportal.NotFoundException if there was no lookup, or it is too long ago */
    static OpenBalance balance(Exchange exchange, Tenant tenant) {
        return exchange.portal().balanceLookup().open(tenant, exchange.browser().balance());
    }

    /** What was looked up is too long ago, or nothing was: to the form, which says so. */
    static Reply over(Tenant tenant) {
        return Reply.redirect(path(tenant) + "?tarde=si");
    }

    /** Of each of its pages: with the logo if staff want that there (BAL-06). */
    static Frame frame(Frames frames, Exchange exchange, Tenant tenant, String title) {
        Frame frame = frames.of(tenant, exchange, title);
        return tenant.settings().balance().logo() ? frame : frame.withoutLogo();
    }

    static String path(Tenant tenant) {
        return PublicNames.balancePath(tenant);
    }
}
