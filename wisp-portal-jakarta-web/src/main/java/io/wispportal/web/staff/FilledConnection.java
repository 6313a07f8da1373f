package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.core.service.ConnectionForm;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.PppLogin;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of a service's connection as filled in, readable or not.
 *
 * @param router  the router's id, empty for none
 * @param version of the connection that the form was made for
 */
public record FilledConnection(
        String router, String ip, String pppUser, String pppProfile, String queue, String version) {

    static FilledConnection of(Connection connection) {
        Optional<PppLogin> login = Optional.ofNullable(connection.login());
        return new FilledConnection(
                Objects.toString(connection.router(), ""),
                Objects.requireNonNullElse(connection.ip(), ""),
                login.map(PppLogin::user).orElse(""),
                login.map(PppLogin::profile).orElse(""),
                Objects.requireNonNullElse(connection.queue(), ""),
                connection.version());
    }

    static FilledConnection of(Exchange exchange) {
        return new FilledConnection(
                exchange.field("router"),
                exchange.field("ip"),
                exchange.field("pppUser"),
                exchange.field("pppProfile"),
                exchange.field("queue"),
                exchange.field("version"));
    }

    FilledConnection with(Connection stored) {
        return new FilledConnection(router, ip, pppUser, pppProfile, queue, stored.version());
    }

    ConnectionForm form(Exchange exchange) {
        return new ConnectionForm(
                exchange.idField("router", RouterId::new).orElse(null), ip, pppUser, pppProfile, queue);
    }

    /** What is no id would else count as no router. */
    List<FieldError> unreadable(Exchange exchange) {
        boolean readable =
                router.isEmpty() || exchange.idField("router", RouterId::new).isPresent();
        return readable ? List.of() : List.of(new FieldError("router", "unknown"));
    }

    public boolean isBehind(Router each) {
        return each.id().toString().equals(router);
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts, List<Router> routers) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(
                texts.get("connection.router"),
                routers.stream()
                        .filter(this::isBehind)
                        .map(Router::name)
                        .findFirst()
                        .orElse(texts.get("connection.router.none")));
        shown.put(texts.get("service.ip"), ip);
        shown.put(texts.get("connection.pppUser"), pppUser);
        shown.put(texts.get("connection.pppProfile"), pppProfile);
        shown.put(texts.get("connection.queue"), queue);
        return shown;
    }
}
