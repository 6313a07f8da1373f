package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that nobody has installed yet is neither on nor off, on every page. */
@Tag("PRE-11")
class ToInstallTest extends ConsoleTest {

    private final InternetService like = service("ana@wispmega");
    private final RouterId north = Objects.requireNonNull(like.connection().router());
    private final String path = "/admin/servicios/" + added();

    @BeforeEach
    void bringToTheRouter() {
        technician().post(servicePath("luis@wispmega") + "/activar");
    }

    private ServiceId added() {
        CustomerCaller ana = portal.demo().customer("ana@wispmega");
        ServiceId id = new ServiceId(UUID.randomUUID());
        InternetService service = InternetService.toInstall(
                id,
                ana.customer(),
                like.plan(),
                "Calle 5",
                new Connection(north, "10.20.0.99", null, "ana-2"),
                portal.clock().instant());
        useCases()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(
                        () -> useCases().adapters().get(ServiceStore.class).add(ana.tenant(), service));
        return id;
    }

    @Test
    void staffReadThatItIsToBeInstalledAndCannotSuspendIt() {
        String before = technician().get(path).words();
        String waiting = administrator().get("/admin/routers/" + north).words();
        portal.memory().ringDueAlarms();
        String after = technician().get(path).words();

        assertThat(before).contains("Por instalar", "Falta instalarlo.", "aún no confirma que está preparado");
        assertThat(waiting).contains("Preparar");
        assertThat(after).contains("Preparado en torre-norte").doesNotContain("Suspender");
    }

    @Test
    void itsHistoryIsRead() {
        portal.memory().ringDueAlarms();

        assertThat(technician().get(customerPath("ana@wispmega") + "/historial").words())
                .contains("Falta instalarlo.")
                .contains("El router torre-norte confirmó que " + like.plan().name() + " está preparado");
    }

    @Test
    void itsCustomerReadsIt() {
        assertThat(portal.customer("ana@wispmega").get("/servicios").words()).contains("Por instalar");
    }
}
