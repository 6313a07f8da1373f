package io.wispportal.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.core.TestIsp;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MSG-03")
class RouterDeliveryTest {

    private final TestIsp isp = new TestIsp();
    private final List<DesiredService> applied = new ArrayList<>();

    @Test
    void theRouterIsToldWhatTheServiceIsNow() {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);
        isp.portal().serviceControl().activate(isp.admin(), isp.service("ana").id());

        isp.memory().ringDueAlarms();

        assertThat(isp.memory().router().applied(isp.id(), isp.service("ana").id()))
                .contains(new DesiredService(isp.service("ana").id(), "10.20.0.11", false));
        assertThat(isp.service("ana").router())
                .isEqualTo(new RouterResult(RouterState.APPLIED, isp.clock().instant(), null));
    }

    @Test
    void aServiceThatChangesWhileTheRouterIsBusyIsAppliedAgain() {
        RouterGateway busy = (tenant, desired) -> {
            applied.add(desired);
            if (applied.size() == 1) {
                isp.portal().serviceControl().suspend(isp.admin(), desired.service());
            }
        };

        deliver(busy);

        assertThat(applied).extracting(DesiredService::suspended).containsExactly(false, true);
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
        assertThat(isp.service("ana").isSuspended()).isTrue();
    }

    @Test
    void aChangeThatTheRouterNeedNotKnowDoesNotLoseTheResult() {
        RouterGateway busy = (tenant, desired) -> {
            applied.add(desired);
            isp.portal().serviceControl().allowAutoActivation(isp.admin(), desired.service(), true);
        };

        deliver(busy);

        assertThat(applied).hasSize(1);
        assertThat(isp.service("ana").autoActivation()).isTrue();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    void aRouterThatFailsIsShownAndTriedAgain() {
        isp.memory().router().becomeUnreachable();
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.memory().ringDueAlarms();

        assertThat(isp.service("ana").router())
                .isEqualTo(new RouterResult(RouterState.FAILED, isp.clock().instant(), "El router no responde."));

        isp.memory().router().recover();
        isp.after(Duration.ofSeconds(5));
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    @Tag("NOT-07")
    void aRouterThatIsDownForDaysIsTriedEveryQuarterOfAnHourAndConvergesToWhatIsWantedThen() {
        isp.memory().router().becomeUnreachable();
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        for (int i = 0; i < 300; i++) {
            isp.after(Duration.ofMinutes(15));
        }

        List<OutboxEntry> waiting = promises(OutboxState.PROMISED);
        assertThat(promises(OutboxState.PARKED)).isEmpty();
        assertThat(waiting).singleElement().satisfies(entry -> {
            assertThat(entry.attempts()).isGreaterThan(250);
            assertThat(entry.note()).isEqualTo("El router no responde.");
        });

        isp.portal().serviceControl().activate(isp.admin(), isp.service("ana").id());
        isp.memory().router().recover();
        isp.after(Duration.ofMinutes(15));

        assertThat(promises(OutboxState.PROMISED)).isEmpty();
        assertThat(isp.memory().router().applied(isp.id(), isp.service("ana").id()))
                .get()
                .matches(desired -> !desired.suspended());
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    void aFailureThatIsOutdatedIsNotNoted() {
        RouterGateway failing = (tenant, desired) -> {
            isp.portal().serviceControl().suspend(isp.admin(), desired.service());
            throw new RouterUnavailableException("El router no responde.");
        };

        assertThatThrownBy(() -> deliver(failing)).isInstanceOf(RouterUnavailableException.class);
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);
    }

    @Test
    void aServiceThatIsGoneIsSkipped() {
        RouterDelivery delivery = delivery((tenant, desired) -> applied.add(desired));

        assertThat(delivery.deliver(isp.id(), entry(new UUID(9, 9)))).contains("Ya no existe el servicio.");
        assertThat(applied).isEmpty();
    }

    private List<OutboxEntry> promises(OutboxState state) {
        return isp.portal().messageDesk().list(isp.admin(), state, null).items().stream()
                .map(OutboxRow::entry)
                .toList();
    }

    private void deliver(RouterGateway gateway) {
        InternetService ana = isp.service("ana");
        assertThat(delivery(gateway).deliver(isp.id(), entry(ana.id().value()))).isEmpty();
    }

    private RouterDelivery delivery(RouterGateway gateway) {
        return new RouterDelivery(isp.store(ServiceStore.class), gateway, isp.store(Transactions.class), isp.clock());
    }

    private OutboxEntry entry(UUID subject) {
        return OutboxEntry.promise(
                new OutboxEntryId(new UUID(9, 1)),
                OutboxKind.ROUTER_SERVICE,
                subject,
                isp.clock().instant());
    }
}
