package io.wispportal.core.router;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.notice.NoticeCodes;
import io.wispportal.core.notice.ShownNotices;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.CustomerStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatus.Health;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;
import io.wispportal.testing.UuidSequence;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RouterWorkTest {

    private static final RouterPlan DONE = new RouterPlan(List.of(), 0, List.of(), List.of(), List.of(), null);

    private final TestIsp isp = new TestIsp();
    private final List<DesiredState> applied = new ArrayList<>();
    private final List<Boolean> confirmed = new ArrayList<>();

    @Test
    @Tag("NOT-01")
    @Tag("NOT-06")
    void aSuspendedServiceIsShownThePageAndAnActiveOneNot() {
        suspend("ana");
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);

        isp.memory().ringDueAlarms();
        assertThat(isp.isShown("ana", NoticeKind.SUSPENSION)).isTrue();
        assertThat(isp.service("ana").router())
                .isEqualTo(new RouterResult(RouterState.APPLIED, isp.clock().instant(), null));
        assertThat(isp.actions()).contains(AuditAction.SERVICE_ON_ROUTER);

        activate("ana");
        isp.memory().ringDueAlarms();
        assertThat(isp.isShown("ana", NoticeKind.SUSPENSION)).isFalse();
        assertThat(isp.isShown("luis", NoticeKind.SUSPENSION)).isTrue();
    }

    @Test
    @Tag("NOT-07")
    void whatChangesWhileTheRouterIsBusyIsDoneAfterIt() {
        RouterWork busy = work((router, desired) -> {
            if (applied.size() == 1) {
                activate("ana");
            }
            return DONE;
        });
        suspend("ana");
        busy.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);

        busy.converge(isp.id(), isp.router("torre-norte").id());
        assertThat(applied).extracting(each -> isShown(each, "ana")).containsExactly(true, false);
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    @Tag("NOT-07")
    void aRouterThatIsDownForDaysIsTriedEveryFiveMinutesHoldsUpNoOtherAndConvergesToWhatIsWantedThen() {
        isp.memory().router().becomeUnreachable(isp.router("torre-norte").id());
        suspend("ana");
        activate("rosa");
        isp.memory().ringDueAlarms();
        assertThat(isp.service("rosa").router().state()).isEqualTo(RouterState.APPLIED);
        assertThat(isp.service("ana").router())
                .isEqualTo(new RouterResult(RouterState.FAILED, isp.clock().instant(), "El router no responde."));

        for (int i = 0; i < 600; i++) {
            isp.after(Duration.ofMinutes(5));
        }
        RouterStatus down = status("torre-norte");
        assertThat(down.health()).isEqualTo(Health.FAILED);
        assertThat(down.failures()).isGreaterThan(590);
        assertThat(isp.actions())
                .filteredOn(AuditAction.SERVICE_NOT_ON_ROUTER::equals)
                .hasSize(1);

        activate("ana");
        suspend("maria1");
        isp.memory().router().recover();
        isp.after(Duration.ofMinutes(5));

        assertThat(isp.isShown("ana", NoticeKind.SUSPENSION)).isFalse();
        assertThat(isp.isShown("maria1", NoticeKind.SUSPENSION)).isTrue();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
        assertThat(status("torre-norte").health()).isEqualTo(Health.WELL);
        assertThat(status("torre-norte").failures()).isZero();
    }

    @Test
    @Tag("NOT-07")
    void theFirstPausesAreShort() {
        isp.memory().router().becomeUnreachable();
        suspend("ana");
        isp.memory().ringDueAlarms();
        isp.memory().router().recover();

        isp.after(Duration.ofSeconds(4));
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.FAILED);
        isp.after(Duration.ofSeconds(1));
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    @Tag("NOT-07")
    void twoWorkersNeverWorkOnOneRouterAtATimeAndADeadOneIsReplaced() {
        List<Optional<Instant>> second = new ArrayList<>();
        RouterWork other = work((router, desired) -> DONE);
        RouterWork first = work((router, desired) -> {
            if (applied.size() == 1) {
                second.add(other.converge(isp.id(), router.router().id()));
                isp.clock().advance(Duration.ofMinutes(10));
                second.add(other.converge(isp.id(), router.router().id()));
            }
            return DONE;
        });
        Instant begin = isp.clock().instant();

        Optional<Instant> late =
                first.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(second).containsExactly(Optional.of(begin.plusSeconds(1)), Optional.empty());
        assertThat(late).contains(isp.clock().instant().plusSeconds(1));
        assertThat(status("torre-norte").health()).isEqualTo(Health.WELL);
    }

    @Test
    @Tag("NOT-07")
    void aFailureThatIsOutdatedIsNotNoted() {
        RouterWork failing = work((router, desired) -> {
            suspend("ana");
            throw new RouterUnavailableException("El router no responde.");
        });

        failing.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);
        assertThat(status("torre-norte").detail()).isEqualTo("El router no responde.");
    }

    @Test
    @Tag("NOT-07")
    void aChangeThatTheRouterNeedNotKnowDoesNotLoseTheResult() {
        suspend("ana");
        RouterWork busy = work((router, desired) -> {
            isp.portal()
                    .serviceControl()
                    .allowAutoActivation(isp.admin(), isp.service("ana").id(), true);
            return DONE;
        });

        busy.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(isp.service("ana").autoActivation()).isTrue();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    @Tag("NOT-05")
    void anAddressOfThePortalThatChangesIsOnEveryRouterWithinTenMinutes() {
        List<String> addresses = new ArrayList<>(List.of("203.0.113.7"));
        RouterParts parts = parts((router, desired) -> DONE, host -> List.copyOf(addresses));
        RouterId north = isp.router("torre-norte").id();
        parts.work().converge(isp.id(), north);
        parts.watch().ring(isp.id(), north);
        addresses.set(0, "2001:db8::7");
        isp.clock().advance(Duration.ofMinutes(5));

        Instant again = parts.watch().ring(isp.id(), north).orElseThrow();
        assertThat(Duration.between(isp.clock().instant(), again)).isLessThanOrEqualTo(Duration.ofMinutes(10));
        assertThat(isp.memory().alarms().pending())
                .anyMatch(alarm -> alarm.subject().equals(north.value()));
        parts.work().converge(isp.id(), north);

        assertThat(applied)
                .extracting(desired -> desired.portal().addresses())
                .containsExactly(List.of("203.0.113.7"), List.of("2001:db8::7"));
        assertThat(applied.get(0).portal().host()).isEqualTo("clientes.wispmega.localhost");
    }

    @Test
    @Tag("NOT-06")
    void whereMuchWouldGoNothingIsDoneUntilStaffHaveSeenIt() {
        RouterPlan asks =
                new RouterPlan(List.of(), 0, List.of(), List.of(), List.of(), new RouterPlan.Removals(40, 50));
        RouterWork careful = work((router, desired) -> confirmed.get(confirmed.size() - 1) ? DONE : asks);
        suspend("ana");
        careful.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(status("torre-norte").health()).isEqualTo(Health.BLOCKED);
        assertThat(isp.service("ana").router().detail())
                .isEqualTo("Se quitarían 40 de 50 reglas del portal: revise el plan y confírmelo.");

        isp.portal().routerDesk().tryNow(isp.admin(), isp.router("torre-norte").id(), true);
        assertThat(status("torre-norte").isAllowed(isp.clock().instant().plus(Duration.ofMinutes(10))))
                .isFalse();
        assertThat(isp.actions()).contains(AuditAction.ROUTER_REMOVALS_ALLOWED);
        careful.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(confirmed).containsExactly(false, true);
        assertThat(status("torre-norte").health()).isEqualTo(Health.WELL);
        assertThat(status("torre-norte").isAllowed(isp.clock().instant())).isFalse();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    @Tag("NOT-07")
    void whoWantsItTriedWhileItFailsHasItTriedAtOnce() {
        RouterWork failing = work((router, desired) -> {
            isp.portal().routerDesk().tryNow(isp.admin(), router.router().id(), false);
            throw new RouterUnavailableException("El router no responde.");
        });
        for (int i = 0; i < 9; i++) {
            isp.clock().advance(Duration.ofMinutes(6));
            failing.converge(isp.id(), isp.router("torre-norte").id());
        }

        assertThat(status("torre-norte").next()).isEqualTo(isp.clock().instant().plusSeconds(1));
    }

    @Test
    @Tag("NOT-05")
    void aNameServerThatDoesNotAnswerTakesNothingAway() {
        List<String> addresses = new ArrayList<>(List.of("203.0.113.7", "2001:db8::7"));
        HostAddresses hosts = HostAddresses.remembering(host -> List.copyOf(addresses), isp.clock());
        RouterWork work = parts((router, desired) -> DONE, hosts).work();
        work.converge(isp.id(), isp.router("torre-norte").id());
        addresses.clear();
        isp.clock().advance(Duration.ofHours(3));
        work.converge(isp.id(), isp.router("torre-norte").id());
        addresses.add("203.0.113.8");
        work.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(applied)
                .extracting(desired -> desired.portal().addresses())
                .containsExactly(
                        List.of("2001:db8::7", "203.0.113.7"),
                        List.of("2001:db8::7", "203.0.113.7"),
                        List.of("203.0.113.8"));

        RouterWork unknown = parts((router, desired) -> DONE, host -> List.of()).work();
        unknown.converge(isp.id(), isp.router("torre-norte").id());
        assertThat(applied).hasSize(3);
        assertThat(status("torre-norte").health()).isEqualTo(Health.FAILED);
    }

    @Test
    @Tag("NOT-05")
    void anAlarmThatRangWhenItsNodeDiedRingsOn() {
        RouterWatch watch =
                parts((router, desired) -> DONE, host -> List.of("203.0.113.7")).watch();
        RouterId north = isp.router("torre-norte").id();
        Instant first = watch.ring(isp.id(), north).orElseThrow();

        assertThat(watch.ring(isp.id(), north)).as("a twin").isEmpty();
        isp.clock().advance(Duration.ofSeconds(40));
        assertThat(watch.ring(isp.id(), north)).contains(first);
        isp.clock().advance(Duration.ofMinutes(5));
        assertThat(watch.ring(isp.id(), north)).contains(isp.clock().instant().plus(Duration.ofMinutes(5)));
    }

    @Test
    void aServiceThatIsLeftOutHasFailedAndTheOthersHaveNot() {
        suspend("ana");
        suspend("maria1");
        UUID left = isp.service("ana").id().value();
        RouterWork work = work((router, desired) -> new RouterPlan(
                List.of(),
                0,
                List.of(),
                List.of(
                        new LeftOut(LeftOut.Kind.TWICE, "/ip/firewall/address-list", left),
                        new LeftOut(
                                LeftOut.Kind.DONE_BY_OTHERS,
                                "/ip/firewall/address-list",
                                isp.service("maria1").id().value())),
                List.of(),
                null));

        work.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.FAILED);
        assertThat(isp.service("ana").router().detail()).contains("la misma dirección IP");
        assertThat(isp.service("maria1").router().state()).isEqualTo(RouterState.APPLIED);
        assertThat(status("torre-norte").health()).isEqualTo(Health.WELL);
    }

    @Test
    void anErrorOfThePortalItselfTellsNothingOfItsInside() {
        suspend("ana");
        RouterWork broken = work((router, desired) -> {
            throw new IllegalStateException("password=secret");
        });

        assertThat(broken.converge(isp.id(), isp.router("torre-norte").id()))
                .contains(isp.clock().instant().plusSeconds(5));

        assertThat(isp.service("ana").router().detail())
                .isEqualTo("El portal no pudo trabajar con el router por un error propio.");
    }

    @Test
    @Tag("NOT-07")
    void aRouterIsLetGoAlsoWhenTheDatabaseFailsMeanwhile() {
        suspend("ana");
        RouterWork failing = parts((router, desired) -> DONE, host -> List.of("203.0.113.7"), noServices())
                .work();

        failing.converge(isp.id(), isp.router("torre-norte").id());

        assertThat(status("torre-norte").isHeld(isp.clock().instant())).isFalse();
        assertThat(status("torre-norte").health()).isEqualTo(Health.FAILED);
        isp.after(Duration.ofSeconds(5));
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    void aRouterThatIsSwitchedOffIsLeftAlone() {
        isp.inTransaction(() -> {
            Router router = isp.router("torre-norte");
            isp.store(RouterStore.class)
                    .replace(
                            isp.id(),
                            new Router(
                                    router.id(),
                                    router.name(),
                                    router.host(),
                                    router.port(),
                                    false,
                                    null,
                                    router.user(),
                                    null,
                                    router.notices(),
                                    false,
                                    router.version()));
        });
        suspend("ana");

        assertThat(work((router, desired) -> DONE)
                        .converge(isp.id(), isp.router("torre-norte").id()))
                .isEmpty();
        assertThat(applied).isEmpty();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.PENDING);
    }

    /** What a router does with what it is told; answers what is left to do. */
    private interface Told {
        RouterPlan apply(RouterAccess router, DesiredState desired);
    }

    private RouterWork work(Told told) {
        return parts(told, host -> List.of("203.0.113.7")).work();
    }

    private static ServiceStore noServices() {
        Class<?> store = ServiceStore.class;
        return (ServiceStore)
                Proxy.newProxyInstance(store.getClassLoader(), new Class<?>[] {store}, (self, call, of) -> {
                    throw new IllegalStateException("the database does not answer");
                });
    }

    private RouterParts parts(Told told, HostAddresses hosts) {
        return parts(told, hosts, isp.store(ServiceStore.class));
    }

    private RouterParts parts(Told told, HostAddresses hosts, ServiceStore services) {
        RouterGateway gateway = new RouterGateway() {
            @Override
            public RouterPlan plan(RouterAccess router, DesiredState desired) {
                return DONE;
            }

            @Override
            public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
                applied.add(desired);
                RouterWorkTest.this.confirmed.add(confirmed);
                return new RouterReport(DONE, told.apply(router, desired));
            }
        };
        UuidSequence ids = new UuidSequence(7_000);
        return new RouterParts(
                isp.store(TenantDirectory.class),
                isp.portal().tenants(),
                isp.store(TenantStore.class),
                isp.store(RouterStore.class),
                isp.store(RouterStatusStore.class),
                services,
                isp.store(ServiceQueries.class),
                isp.store(CustomerStore.class),
                gateway,
                new ShownNotices(isp.store(NoticeQueries.class)),
                new NoticeCodes(PortalKeys.generate()),
                new RouterBell(isp.store(AlarmClock.class), isp.clock()),
                PortalAddresses.LOCAL,
                hosts,
                Set.of(),
                PortalKeys.generate(),
                isp.store(Transactions.class),
                new AuditLog(isp.store(AuditTrail.class), ids, isp.clock()),
                ids,
                isp.clock());
    }

    private boolean isShown(DesiredState desired, String local) {
        return desired.notices().stream()
                .anyMatch(notice -> notice.address().equals(isp.service(local).ip()));
    }

    private void suspend(String local) {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service(local).id());
    }

    private void activate(String local) {
        isp.portal().serviceControl().activate(isp.admin(), isp.service(local).id());
    }

    private RouterStatus status(String router) {
        return isp.store(RouterStatusStore.class)
                .find(isp.id(), isp.router(router).id())
                .orElseThrow();
    }
}
