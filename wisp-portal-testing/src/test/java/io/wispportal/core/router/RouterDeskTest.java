package io.wispportal.core.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.wispportal.NotFoundException;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus.Health;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff see how the work on routers goes. */
class RouterDeskTest {

    private final TestIsp isp = new TestIsp();
    private final RouterDesk desk = isp.portal().routerDesk();
    private final RouterId north = isp.router("torre-norte").id();

    @Test
    @Tag("NOT-07")
    void aRouterThatIsDownShowsWhatWaitsForIt() {
        isp.memory().ringDueAlarms();
        isp.memory().router().becomeUnreachable(north);
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.memory().ringDueAlarms();

        RouterOverview overview = desk.one(isp.technician(), north);

        assertThat(overview.status().health()).isEqualTo(Health.FAILED);
        assertThat(overview.status().next()).isEqualTo(isp.clock().instant().plusSeconds(5));
        assertThat(overview.services()).isEqualTo(4);
        assertThat(overview.suspended()).isEqualTo(2);
        assertThat(overview.open()).isEqualTo(1);
        assertThat(desk.open(isp.technician(), north)).singleElement().satisfies(open -> {
            assertThat(open.customerName()).isEqualTo("Ana Torres Medina");
            assertThat(open.service().router().detail()).isEqualTo("El router no responde.");
        });
        assertThat(desk.all(isp.technician()))
                .extracting(each -> each.router().name(), RouterOverview::open)
                .containsExactly(tuple("torre-norte", 1), tuple("torre-sur", 0));
    }

    @Test
    @Tag("NOT-07")
    void triedNowARouterIsNotWaitedFor() {
        isp.memory().router().becomeUnreachable(north);
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        for (int tries = 0; tries < 4; tries++) {
            isp.after(Duration.ofMinutes(5));
        }
        isp.memory().router().recover();

        desk.tryNow(isp.admin(), north, false);
        isp.memory().ringDueAlarms();

        assertThat(desk.one(isp.admin(), north).status().health()).isEqualTo(Health.WELL);
    }

    @Test
    @Tag("NOT-07")
    void whatFailsWhenItIsTriedNowIsTriedAgainAsEver() {
        isp.memory().router().becomeUnreachable(north);

        desk.tryNow(isp.admin(), north, false);
        isp.memory().ringDueAlarms();
        isp.memory().router().recover();
        isp.after(Duration.ofSeconds(5));

        assertThat(desk.one(isp.admin(), north).status().health()).isEqualTo(Health.WELL);
    }

    @Test
    @Tag("NOT-06")
    void whoTriesAgainKeepsWhatWasAllowed() {
        desk.tryNow(isp.admin(), north, true);
        desk.tryNow(isp.admin(), north, false);

        assertThat(desk.one(isp.admin(), north).status().isAllowed(isp.clock().instant()))
                .isTrue();
    }

    @Test
    @Tag("NOT-06")
    @Tag("NOT-09")
    void aLookTellsWhoseRulesDifferAndChangesNothing() {
        desk.tryNow(isp.admin(), north, false);
        isp.memory().ringDueAlarms();
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        Object before = isp.memory().database().snapshot();

        RouterLook look = desk.look(isp.technician(), north);

        assertThat(look.plan().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.about())
                        .isEqualTo(isp.service("ana").id().value()));
        assertThat(look.names()).containsExactly(entry(isp.service("ana").id().value(), "Ana Torres Medina"));
        assertThat(isp.memory().database().snapshot()).isEqualTo(before);
        assertThat(desk.look(isp.technician(), north).plan()).isEqualTo(look.plan());
    }

    @Test
    @Tag("STA-01")
    void techniciansLookAndAdministratorsAct() {
        assertThat(desk.look(isp.technician(), north).router().id()).isEqualTo(north);
        assertThatThrownBy(() -> desk.tryNow(isp.technician(), north, true)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> desk.all(isp.cashier())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsRouterDoesNotExist() {
        StaffCaller stranger = isp.demo().staff("admin@redrural");
        assertThatThrownBy(() -> desk.one(stranger, north)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.look(stranger, north)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.tryNow(stranger, north, true)).isInstanceOf(NotFoundException.class);
        assertThat(desk.open(stranger, north)).isEmpty();
    }
}
