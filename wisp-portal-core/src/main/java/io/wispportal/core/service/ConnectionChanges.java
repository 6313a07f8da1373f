package io.wispportal.core.service;

import io.wispportal.core.audit.Changes;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.PppLogin;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What the audit trail says of a service that was connected otherwise; routers by the names that they have then. */
record ConnectionChanges(RouterStore routers, TenantId tenant) {

    Map<String, String> of(InternetService service, Connection now) {
        Map<String, String> details = new TreeMap<>(Changes.of(values(service.connection()), values(now)));
        details.put("plan", service.plan().name());
        return details;
    }

    private Map<String, String> values(Connection connection) {
        Optional<PppLogin> login = Optional.ofNullable(connection.login());
        return Map.of(
                "router", routerName(connection),
                "ip", Objects.requireNonNullElse(connection.ip(), ""),
                "pppUser", login.map(PppLogin::user).orElse(""),
                "pppProfile", login.map(PppLogin::profile).orElse(""),
                "queue", Objects.requireNonNullElse(connection.queue(), ""));
    }

    private String routerName(Connection connection) {
        return Optional.ofNullable(connection.router())
                .flatMap(router -> routers.find(tenant, router))
                .map(Router::name)
                .orElse("");
    }
}
