package io.wispportal.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.wiring.BehindRouters;
import io.wispportal.web.wiring.CaptchaChoice;
import io.wispportal.web.wiring.PortalSettings;
import io.wispportal.web.wiring.PortalStarting;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStartTest {

    private final InMemoryPortal memory = new InMemoryPortal();
    private final TenantDirectory directory = memory.portal().adapters().get(TenantDirectory.class);

    private final DemoRouters routers = new DemoRouters();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        routers.end();
    }

    @Test
    void anEmptyDatabaseGetsTheDemoOnce() {
        start(true);
        start(true);

        assertThat(DemoInstallation.isIn(directory)).isTrue();
        TenantId wispmega =
                directory.bySlug(DemoInstallation.SLUG).orElseThrow().id();
        assertThat(memory.portal()
                        .adapters()
                        .get(InstallationRequestQueries.class)
                        .list(wispmega, Set.of(InstallationState.values()), null, 99)
                        .items())
                .hasSize(5);
    }

    @Test
    void theRoutersOfTheDemoAnswerAndKeepTheirPortWhileItIsFree() {
        start(true);
        List<Router> first = towers();
        assertThat(first).extracting(Router::name).containsExactly("torre-norte", "torre-sur");
        assertThat(first).allSatisfy(router -> {
            assertThat(router.secret()).isNotNull();
            RouterLogin login = new RouterLogin(router.host(), router.port(), null, "portal", DemoRouters.PASSWORD);
            new NativeTransport(1).open(login).close();
        });

        routers.end();
        start(true);

        assertThat(towers()).isEqualTo(first);
    }

    private List<Router> towers() {
        TenantId wispmega =
                directory.bySlug(DemoInstallation.SLUG).orElseThrow().id();
        return memory.portal().adapters().get(RouterStore.class).all(wispmega);
    }

    @Test
    void aDatabaseWithATenantGetsNoPublishedPasswords() {
        Tenant real = tenant();
        memory.portal()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(
                        () -> memory.portal().adapters().get(TenantStore.class).add(real.id(), real));

        start(true);

        assertThat(DemoInstallation.isIn(directory)).isFalse();
    }

    @Test
    void thereIsNoDemoUnlessAskedFor() {
        start(false);

        assertThat(directory.isEmpty()).isTrue();
    }

    private void start(boolean demo) {
        PortalSettings settings = new PortalSettings(
                "localhost",
                "admin.localhost",
                folder,
                null,
                List.of(),
                demo,
                PortalAddresses.LOCAL,
                List.of(),
                BehindRouters.NONE,
                null,
                new CaptchaChoice(null, null, demo),
                null);
        new DemoStart().fill(new PortalStarting(memory.portal(), settings), routers);
    }

    private static Tenant tenant() {
        return new Tenant(
                new TenantId(UUID.randomUUID()),
                "pueblonet",
                "PuebloNet",
                Currency.getInstance("MXN"),
                Locale.forLanguageTag("es-MX"),
                ZoneId.of("America/Mexico_City"),
                new Contact(null, null, null),
                null,
                "#0b6e4f",
                TenantSettings.DEFAULTS);
    }
}
