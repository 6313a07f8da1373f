package io.wispportal.web.staff;

import io.wispportal.router.Router;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A router's form as filled in, readable or not; never its password.
 *
 * @param version what the form was made for, empty for a new router
 */
public record FilledRouter(
        String name,
        String host,
        String port,
        boolean tls,
        String pin,
        String user,
        FilledNotices notices,
        boolean active,
        String version) {

    static final FilledRouter BLANK = new FilledRouter("", "", "8729", true, "", "", FilledNotices.BLANK, true, "");

    static FilledRouter of(Router router) {
        return new FilledRouter(
                router.name(),
                router.host(),
                String.valueOf(router.port()),
                router.tls(),
                router.pin() == null ? "" : router.pin(),
                router.user(),
                FilledNotices.of(router.notices()),
                router.active(),
                String.valueOf(router.version()));
    }

    static FilledRouter of(Exchange exchange) {
        return new FilledRouter(
                exchange.field("name"),
                exchange.field("host"),
                exchange.field("port"),
                exchange.isTicked("tls"),
                exchange.field("pin"),
                exchange.field("user"),
                FilledNotices.of(exchange),
                exchange.isTicked("active"),
                exchange.field("version"));
    }

    FilledRouter with(long stored) {
        return new FilledRouter(name, host, port, tls, pin, user, notices, active, String.valueOf(stored));
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("router.name"), name);
        shown.put(texts.get("router.host"), host);
        shown.put(texts.get("router.port"), port);
        shown.put(texts.get("router.tls"), texts.get(tls ? "app.yes" : "app.no"));
        shown.put(texts.get("router.pin"), pin);
        shown.put(texts.get("router.user"), user);
        notices.addTo(shown, texts);
        shown.put(texts.get("router.active"), texts.get(active ? "app.yes" : "app.no"));
        return shown;
    }
}
