package io.wispportal.web;

import io.wispportal.core.notice.NoticeForm;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import java.util.List;

/** A test with customers behind routers: a proxy in front tells their addresses, and that they came over http. */
abstract class NoticeTest extends PortalTest {

    /** The demo's: active, with an invoice to pay. */
    static final String ANA = "10.20.0.11";
    /** Suspended, with three invoices to pay. */
    static final String LUIS = "10.20.0.12";
    /** Active, with nothing to pay. */
    static final String PEDRO = "10.20.0.14";
    /** Nobody's, and no customer's network. */
    static final String STRANGER = "203.0.113.9";

    final int proxied = portal.startNode("127.0.0.1");

    /** Asks as a browser at this address does, over http. */
    Answer from(String address, String path) {
        return ask("GET", address, path);
    }

    Answer ask(String method, String address, String path) {
        return portal.visitor().on(proxied).ask(method, path, "X-Forwarded-For", address);
    }

    /** The same over https. */
    Answer secure(String address, String path) {
        return portal.visitor().on(proxied).ask("GET", path, "X-Forwarded-For", address, "X-Forwarded-Proto", "https");
    }

    /** What a form sends, as a browser at this address does that tells nothing of where the form came from. */
    Answer send(String address, String path, String body) {
        return portal.visitor()
                .on(proxied)
                .postRaw(path, body, "X-Forwarded-For", address, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** The company's administrator makes a notice for everybody, or for these by user name. */
    Notice notice(String slug, NoticeKind kind, String text, String... userNames) {
        Audience.Kind audience = userNames.length == 0 ? Audience.Kind.ALL : Audience.Kind.CUSTOMERS;
        NoticeForm form = new NoticeForm(kind, audience, "", null, List.of(userNames), text, null, null);
        return portal.memory().portal().noticeDesk().make(portal.demo().staff("admin@" + slug), form, List.of());
    }
}
