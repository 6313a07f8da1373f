package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.TrustedProxies;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.ErrorPages;
import io.wispportal.web.page.Frames;
import io.wispportal.web.wiring.PortalRoutes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An error page does not need what has just failed. */
class BrokenPartsTest {

    @Test
    void withoutDatabaseTheAnswerIsPlainAndNotTheServersOwn() {
        try (ServletServer server = new ServletServer(front(new NoDatabase()), 0)) {
            Answer answer = new Visitor(server.port(), "clientes.wispmega.localhost").get("/");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain("NoDatabase").doesNotContain("the database is away");
            assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
        }
    }

    @Test
    void whoseSessionIsOverStillGetsTheErrorPage() {
        try (TestPortal portal = TestPortal.start()) {
            Visitor cashier = portal.staff("caja@wispmega");
            Visitor elsewhere = cashier.copy();
            cashier.post("/salir");

            Answer answer = elsewhere.get("/admin/nada");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).contains("<h1");
        }
    }

    private static Front front(TenantDirectory directory) {
        Clock clock = Clock.systemUTC();
        Assets assets = new Assets();
        Frames frames = new Frames(assets, clock);
        ErrorPages errors = new ErrorPages(frames);
        return new Front(
                new InMemoryPortal(clock).portal(),
                new PortalHosts("localhost", "admin.localhost", directory),
                PortalRoutes.all(frames, assets),
                new TrustedProxies(List.of()),
                errors::answer,
                errors.nowhere(),
                client -> Optional.empty());
    }

    private static final class NoDatabase implements TenantDirectory {

        @Override
        public Optional<Tenant> byId(TenantId id) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public Optional<Tenant> bySlug(String slug) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public Optional<Tenant> byDomain(String host) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public Optional<Tenant> byFormerDomain(String host) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public List<Tenant> byTag(String tag) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public boolean isEmpty() {
            throw new IllegalStateException("the database is away");
        }
    }
}
