package io.wispportal.jpa;

import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps routers in the table {@code router}. */
final class JpaRouterStore implements RouterStore {

    private static final String ROUTERS = Columns.of("r", """
            id uuid, name varchar, host varchar, port integer, tls boolean, pin varchar, user_name varchar, secret varchar,
            strategy varchar, cuts boolean, shares_proxy boolean, portal_list varchar, active boolean, version bigint""").from("router r where r.tenant_id = ?");

    private final Sql sql;

    JpaRouterStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Router router) {
        sql.into("router")
                .set("tenant_id", tenant.value())
                .set("id", router.id().value())
                .set("name", router.name())
                .set("host", router.host())
                .set("port", router.port())
                .set("tls", router.tls())
                .set("pin", router.pin())
                .set("user_name", router.user())
                .set("secret", router.secret())
                .set("strategy", router.notices().strategy())
                .set("cuts", router.notices().cuts())
                .set("shares_proxy", router.notices().sharesProxy())
                .set("portal_list", router.notices().portalList())
                .set("active", router.active())
                .set("version", router.version())
                .add();
    }

    @Override
    public Optional<Router> find(TenantId tenant, RouterId id) {
        return sql.first(JpaRouterStore::read, ROUTERS + " and r.id = ?", tenant.value(), id.value());
    }

    @Override
    public List<Router> all(TenantId tenant) {
        return sql.list(JpaRouterStore::read, ROUTERS, tenant.value()).stream()
                .sorted(Comparator.comparing(Router::name))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, Router router) {
        return sql.changeOne(
                """
                update router set name = ?, host = ?, port = ?, tls = ?, pin = ?, user_name = ?, secret = ?, strategy = ?,
                    cuts = ?, shares_proxy = ?, portal_list = ?, active = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                router.name(),
                router.host(),
                router.port(),
                router.tls(),
                router.pin(),
                router.user(),
                router.secret(),
                router.notices().strategy(),
                router.notices().cuts(),
                router.notices().sharesProxy(),
                router.notices().portalList(),
                router.active(),
                tenant.value(),
                router.id().value(),
                router.version());
    }

    private static Router read(Row row) {
        return new Router(
                new RouterId(row.uuid()),
                row.text(),
                row.text(),
                row.integer(),
                row.flag(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                new NoticeSettings(row.constant(NoticeStrategy.class), row.flag(), row.flag(), row.text()),
                row.flag(),
                row.number());
    }
}
