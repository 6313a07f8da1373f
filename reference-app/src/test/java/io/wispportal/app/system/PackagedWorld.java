package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.web.http.Route;
import io.wispportal.web.isolation.Place;
import io.wispportal.web.isolation.World;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.Frames;
import io.wispportal.web.wiring.PortalRoutes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A packaged portal with the demo's data in a database that is looked into and changed by SQL.
 *
 * <p>Mutable state: how many people were added.
 */
final class PackagedWorld implements World {

    /** What requests change. Jobs, which run whenever they like, change other tables and columns. */
    private static final String FOOTPRINT = Stream.of(
                    "tenant",
                    "default_password",
                    "customer",
                    "staff",
                    "staff_role",
                    "plan",
                    "invoice",
                    "invoice_line",
                    "document",
                    "identity_document",
                    "document_key",
                    "installation_request",
                    "captcha",
                    "payment_method",
                    "payment_report",
                    "ledger_entry",
                    "(select * from audit_entry where action not in ('SERVICE_ON_ROUTER', 'SERVICE_NOT_ON_ROUTER'))",
                    "ended_session",
                    "open_session",
                    "throttle",
                    "(select id, state, auto_activation, provisional_report_id from service)",
                    "(select id, kind, subject from outbox)")
            .map("(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') from %s t)"::formatted)
            .reduce((one, two) -> one + ", ' ', " + two)
            .orElseThrow();

    private final Database database;
    private final RunningPortal portal;
    private int added;

    PackagedWorld(Database database, RunningPortal portal) {
        this.database = database;
        this.portal = portal;
    }

    @Override
    public List<Route> routes() {
        Assets assets = new Assets();
        return PortalRoutes.all(new Frames(assets, Clock.systemUTC()), assets).all();
    }

    @Override
    public int port() {
        return portal.port();
    }

    @Override
    public String host(Place place) {
        return switch (place) {
            case PORTAL -> RunningPortal.PORTAL_HOST;
            case DOMAIN -> "clientes.wispmega.localhost";
            case CONSOLE -> RunningPortal.STAFF_HOST;
            case NOWHERE -> "otro.localhost";
        };
    }

    @Override
    public String addInvoice(String customer) {
        String id = database.text(
                "insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,"
                        + " version) select c.tenant_id, gen_random_uuid(), c.id, 'M-' || gen_random_uuid(), current_date,"
                        + " current_date + 7, t.currency, 100, 0, 'PENDING', 0 from customer c join tenant t"
                        + " on t.tenant_id = c.tenant_id where c.user_name || '@' || t.slug = ? returning id",
                customer);
        database.change(
                "insert into invoice_line (tenant_id, invoice_id, line_position, description, amount)"
                        + " select tenant_id, id, 0, 'Instalación', 100 from invoice where id = ?",
                id);
        return id;
    }

    @Override
    public String addCancelledCustomer() {
        String name = "olga" + ++added;
        database.change(
                "insert into customer (tenant_id, id, user_name, first_name, last_names, state, default_epoch,"
                        + " credential_version) select tenant_id, gen_random_uuid(), ?, 'Olga', 'Paz', 'CANCELLED',"
                        + " default_epoch, 1 from customer where user_name = 'luis'",
                name);
        return name + "@wispmega";
    }

    @Override
    public String addAdministrator() {
        String name = "antes" + ++added;
        String id = database.text(
                "insert into staff (tenant_id, id, user_name, name, active, personal_hash, personal_epoch,"
                        + " credential_version) select tenant_id, gen_random_uuid(), ?, 'Elena Antes', true, personal_hash,"
                        + " personal_epoch, 1 from staff where user_name = 'caja' returning id",
                name);
        database.change("insert into staff_role select tenant_id, id, 'ADMINISTRATOR' from staff where id = ?", id);
        return name + "@wispmega";
    }

    @Override
    public void disable(String administrator) {
        database.change(
                "update staff set active = false where user_name || '@wispmega' = ? and name = 'Elena Antes'",
                administrator);
    }

    @Override
    public void deliver() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(database.count("select count(*) from outbox where state = 'PROMISED'"))
                        .isZero());
    }

    @Override
    public Object footprint() {
        return database.text("select concat(" + FOOTPRINT + ")");
    }

    @Override
    public void close() {
        portal.close();
    }
}
