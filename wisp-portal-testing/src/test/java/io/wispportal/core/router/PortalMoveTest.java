package io.wispportal.core.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.Surroundings;
import io.wispportal.core.TestIsp;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.notice.NoticeForm;
import io.wispportal.notice.Audience;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterId;
import io.wispportal.router.ShownNotice;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.InMemoryRouterGateway;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.demo.DemoInstallation;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal moves to another domain. */
@Tag("NOT-04")
class PortalMoveTest {

    private static final String OLD = "clientes.wispmega.localhost";
    private static final String NEW = "portal.wispmega.example";

    private final TestIsp isp = new TestIsp();
    private final PortalMove move = isp.portal().portalMove();
    private final InMemoryRouterGateway network = isp.memory().router();

    @BeforeEach
    void routersAreAsTheyShouldBe() {
        NoticeForm form = new NoticeForm(
                NoticeKind.CUSTOM, Audience.Kind.CUSTOMERS, "", null, List.of("ana"), "Pase a vernos.", null, null);
        isp.portal().noticeDesk().make(isp.admin(), form, List.of());
        isp.memory().ringDueAlarms();
    }

    @Test
    @Tag("NOT-04")
    void theConsolesHostIsNoTenants() {
        Surroundings here =
                new Surroundings(host -> List.of("203.0.113.7"), CustomerNetworks.NONE, Set.of("admin.example.com"));
        InMemoryPortal memory =
                new InMemoryPortal(SettableClock.at("2026-03-10T16:00:00Z"), PortalKeys.generate(), here);
        StaffCaller admin = DemoInstallation.fill(memory).staff("admin@wispmega");

        assertThatThrownBy(() -> memory.portal().portalMove().plan(admin, "admin.example.com"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("domain", "taken")));
        assertThatThrownBy(() -> memory.portal().portalMove().plan(admin, "clientes.4wisp"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors()).containsExactly(new FieldError("domain", "invalid")));
    }

    @Test
    void afterOneCommandEveryRouterHasTheNewDomainAndNothingOfTheOldOne() {
        assertThat(routers()).isNotEmpty().allMatch(router -> network.mentions(router, OLD));

        move.move(isp.admin(), OLD, NEW);
        isp.memory().ringDueAlarms();

        assertThat(isp.tenant().domain()).isEqualTo(NEW);
        for (RouterId router : routers()) {
            DesiredState state = network.applied(router).orElseThrow();
            assertThat(state.portal().host()).isEqualTo(NEW);
            assertThat(state.portal().pages().values()).allMatch(page -> page.startsWith("https://" + NEW + "/"));
            assertThat(network.mentions(router, OLD)).isFalse();
            assertThat(network.mentions(router, NEW)).isTrue();
        }
        assertThat(move.progress(isp.admin())).hasSize(2).allMatch(MovedRouter::there);
    }

    @Test
    void onlyCustomersWhoAreSuspendedOrHaveANoticeHaveRulesAfterwards() {
        move.move(isp.admin(), OLD, NEW);
        isp.memory().ringDueAlarms();

        assertThat(shownSomewhere())
                .containsExactlyInAnyOrder(
                        isp.service("ana").id().value(),
                        isp.service("luis").id().value(),
                        isp.service("rosa").id().value());
    }

    @Test
    void thePlanTellsWhatEachRouterWouldDoAndChangesNothing() {
        Object before = isp.memory().database().snapshot();
        int calls = network.calls();

        List<RouterLook> plan = move.plan(isp.admin(), " Portal.WispMega.example ");

        assertThat(plan).extracting(look -> look.router().name()).containsExactly("torre-norte", "torre-sur");
        assertThat(plan).allSatisfy(look -> {
            assertThat(look.plan().changes())
                    .isNotEmpty()
                    .allSatisfy(change -> assertThat(change.values())
                            .satisfiesAnyOf(
                                    values -> assertThat(values.get("value")).contains(NEW),
                                    values -> assertThat(values.get("value")).contains(OLD)));
            assertThat(look.plan().isReady()).isTrue();
        });
        assertThat(network.calls()).isEqualTo(calls);
        assertThat(isp.memory().database().snapshot()).isEqualTo(before);
        assertThat(isp.tenant().domain()).isEqualTo(OLD);
    }

    @Test
    void aRouterThatIsDownFollowsWhenItComesBackAndHoldsUpNobody() {
        RouterId north = isp.router("torre-norte").id();
        network.becomeUnreachable(north);

        assertThat(move.plan(isp.admin(), NEW))
                .extracting(RouterLook::trouble)
                .containsExactly("El router no responde.", null);
        move.move(isp.admin(), OLD, NEW);
        isp.memory().ringDueAlarms();
        assertThat(move.progress(isp.admin())).extracting(MovedRouter::there).containsExactly(false, true);

        network.recover();
        isp.after(Duration.ofSeconds(5));
        assertThat(move.progress(isp.admin())).allMatch(MovedRouter::there);
        assertThat(network.mentions(north, OLD)).isFalse();
    }

    @Test
    void whoPlannedForAnotherDomainIsToldThatItChanged() {
        move.move(isp.admin(), OLD, NEW);

        assertThatThrownBy(() -> move.move(isp.admin(), OLD, "otro.wispmega.example"))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(isp.tenant().domain()).isEqualTo(NEW);
        assertThat(isp.actions()).filteredOn(AuditAction.PORTAL_MOVED::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wispmega", "https://portal.example", "a..example", "-a.example", "portal.example:443", OLD})
    void whatIsNoOtherDomainIsRefused(String domain) {
        for (Runnable call :
                List.<Runnable>of(() -> move.plan(isp.admin(), domain), () -> move.move(isp.admin(), OLD, domain))) {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.errors())
                                    .extracting(error -> error.field())
                                    .containsExactly("domain"));
        }
        assertThat(isp.tenant().domain()).isEqualTo(OLD);
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsDomainIsTaken() {
        assertThatThrownBy(() -> move.plan(isp.demo().staff("admin@redrural"), OLD))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.errors().get(0).problem()).isEqualTo("taken"));
    }

    private List<RouterId> routers() {
        return move.progress(isp.admin()).stream()
                .map(moved -> moved.router().id())
                .toList();
    }

    private List<UUID> shownSomewhere() {
        return routers().stream()
                .flatMap(router -> network.applied(router).orElseThrow().notices().stream())
                .map(ShownNotice::about)
                .toList();
    }
}
