package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PortalSite;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.router.ShownNotice;
import io.wispportal.service.ServiceId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RouterGateway} must keep. To check yours, extend this class, return one towards a network where two
 * tenants have a router each that nothing was written into yet, tell what the network does, and run it with JUnit 5.
 */
@Tag("NOT-03")
public abstract class RouterGatewayContract {

    private static final String HOST = "clientes.example.com";
    private static final String MOVED = "portal.example.org";
    private static final int MANY = 40;
    private static final int LOOKS = 3;

    private final List<UUID> services =
            IntStream.range(0, MANY + 3).mapToObj(i -> Samples.uuid()).toList();

    /** A gateway towards a network that answers; the same network at every call. */
    protected abstract RouterGateway gateway();

    /** A router of one tenant, which answers. */
    protected abstract RouterAccess router();

    /** A router of another tenant, which answers; the same addresses may be in use there. */
    protected abstract RouterAccess otherRouter();

    /** A router that cannot be reached. */
    protected abstract RouterAccess unreachable();

    /** The page that requests from this address are led to on the router; empty: they pass. */
    protected abstract Optional<NoticeKind> shown(RouterAccess router, String address);

    /** Whether anything on the router tells of this domain. */
    protected abstract boolean mentions(RouterAccess router, String domain);

    @Test
    @Tag("NOT-01")
    void whoIsToSeeAPageSeesItAndNobodyElse() {
        RouterReport report = apply(shown(NoticeKind.SUSPENSION, 1), shown(NoticeKind.PAYMENT, 2));

        assertThat(report.after().isNothingToDo()).isTrue();
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);
        assertThat(shown(router(), address(2))).contains(NoticeKind.PAYMENT);
        assertThat(shown(router(), address(3))).isEmpty();
    }

    @Test
    @Tag("NOT-01")
    void everyKindCanBeShown() {
        NoticeKind[] kinds = NoticeKind.values();
        apply(IntStream.range(0, kinds.length).mapToObj(i -> shown(kinds[i], i)).toArray(ShownNotice[]::new));

        for (int i = 0; i < kinds.length; i++) {
            assertThat(shown(router(), address(i))).contains(kinds[i]);
        }
    }

    @Test
    @Tag("NOT-06")
    void whatIsNotWantedAnyMoreGoesAway() {
        apply(shown(NoticeKind.SUSPENSION, 1), shown(NoticeKind.SUSPENSION, 2));
        RouterReport report = apply(shown(NoticeKind.SUSPENSION, 2));

        assertThat(report.before().changes()).isNotEmpty().allMatch(change -> change.effect() == Effect.REMOVED);
        assertThat(shown(router(), address(1))).isEmpty();
        assertThat(shown(router(), address(2))).contains(NoticeKind.SUSPENSION);

        apply();
        assertThat(shown(router(), address(2))).isEmpty();
    }

    @Test
    @Tag("NOT-06")
    void aPlanChangesNothing() {
        RouterPlan plan = gateway().plan(router(), state(HOST, shown(NoticeKind.SUSPENSION, 1)));

        assertThat(plan.isReady()).isTrue();
        assertThat(plan.changes()).anySatisfy(change -> {
            assertThat(change.effect()).isEqualTo(Effect.ADDED);
            assertThat(change.about()).isEqualTo(services.get(1));
            assertThat(change.place()).isNotBlank();
        });
        assertThat(shown(router(), address(1))).isEmpty();
        assertThat(gateway().plan(router(), state(HOST, shown(NoticeKind.SUSPENSION, 1))))
                .isEqualTo(plan);
    }

    @Test
    @Tag("NOT-06")
    void doneTwiceIsTheSameAsOnce() {
        RouterPlan planned = gateway().plan(router(), state(HOST, shown(NoticeKind.SUSPENSION, 1)));
        RouterReport first = apply(shown(NoticeKind.SUSPENSION, 1));
        RouterReport second = apply(shown(NoticeKind.SUSPENSION, 1));

        assertThat(first.before().changes()).isEqualTo(planned.changes());
        assertThat(second.before().isNothingToDo()).isTrue();
        assertThat(second.before().kept()).isEqualTo(first.after().kept()).isPositive();
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);
    }

    @Test
    @Tag("NOT-06")
    void onlyWhatDiffersIsChanged() {
        apply(suspended(5));
        List<ShownNotice> wanted = new ArrayList<>(List.of(suspended(5)));
        wanted.remove(0);
        wanted.add(shown(NoticeKind.SUSPENSION, 7));

        RouterReport report = apply(wanted.toArray(ShownNotice[]::new));

        List<PlannedChange> added = of(Effect.ADDED, report.before());
        assertThat(added)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.about()).isEqualTo(services.get(7)));
        assertThat(of(Effect.REMOVED, report.before())).hasSameSizeAs(added);
        assertThat(report.before().changes()).hasSize(2 * added.size());
        assertThat(shown(router(), address(0))).isEmpty();
        assertThat(shown(router(), address(4))).contains(NoticeKind.SUSPENSION);
        assertThat(shown(router(), address(7))).contains(NoticeKind.SUSPENSION);
    }

    private static List<PlannedChange> of(Effect effect, RouterPlan plan) {
        return plan.changes().stream().filter(each -> each.effect() == effect).toList();
    }

    @Test
    @Tag("NOT-01")
    void aCustomerCanBeShownAnotherPage() {
        apply(shown(NoticeKind.PAYMENT, 1));
        apply(shown(NoticeKind.SUSPENSION, 1));
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);

        apply(shown(NoticeKind.MAINTENANCE, 1));
        assertThat(shown(router(), address(1))).contains(NoticeKind.MAINTENANCE);
    }

    @Test
    @Tag("NOT-04")
    void anotherPortalLeavesNothingOfTheOldOneAndTheSameCustomers() {
        apply(suspended(3));
        assertThat(mentions(router(), HOST)).isTrue();

        RouterReport report = gateway().apply(router(), state(MOVED, suspended(3)), false);

        assertThat(report.after().isNothingToDo()).isTrue();
        assertThat(mentions(router(), HOST)).isFalse();
        assertThat(mentions(router(), MOVED)).isTrue();
        assertThat(shown(router(), address(2))).contains(NoticeKind.SUSPENSION);
        assertThat(shown(router(), address(3))).isEmpty();
    }

    @Test
    @Tag("NOT-06")
    void muchIsRemovedOnlyOnceSomebodyHasSeenIt() {
        apply(suspended(MANY));

        RouterReport asked = apply();
        assertThat(asked.after().confirmation()).isNotNull().satisfies(removals -> {
            assertThat(removals.removed()).isGreaterThanOrEqualTo(MANY);
            assertThat(removals.owned()).isGreaterThanOrEqualTo(removals.removed());
        });
        assertThat(asked.after().isReady()).isFalse();
        assertThat(shown(router(), address(0))).contains(NoticeKind.SUSPENSION);

        RouterReport done = gateway().apply(router(), state(HOST), true);
        assertThat(done.after().isNothingToDo()).isTrue();
        assertThat(shown(router(), address(0))).isEmpty();
    }

    @Test
    @Tag("NOT-06")
    void whatIsAboutServicesThatAreStillThereGoesWithoutAsking() {
        Map<String, UUID> behind = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            behind.put(address(i), services.get(i));
        }
        DesiredState over = state(HOST);
        apply(suspended(MANY));

        DesiredState known = new DesiredState(over.owner(), over.portal(), List.of(), List.of(), List.of(), behind);
        assertThat(gateway().apply(router(), known, false).after().isNothingToDo())
                .isTrue();
        assertThat(shown(router(), address(0))).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsLeftOutAndTheOthersAreDone() {
        UUID wrong = services.get(1);
        RouterReport report =
                apply(new ShownNotice(NoticeKind.SUSPENSION, wrong, "no address", ""), shown(NoticeKind.SUSPENSION, 2));

        assertThat(report.after().leftOut())
                .filteredOn(LeftOut::isFailure)
                .singleElement()
                .satisfies(left -> assertThat(left.about()).isEqualTo(wrong));
        assertThat(shown(router(), address(2))).contains(NoticeKind.SUSPENSION);
    }

    @Test
    void ofTwoServicesWithOneAddressOneIsLeftOut() {
        ShownNotice twin = new ShownNotice(NoticeKind.PAYMENT, services.get(2), address(1), "");
        RouterReport report = apply(shown(NoticeKind.SUSPENSION, 1), twin);

        assertThat(report.after().leftOut())
                .filteredOn(LeftOut::isFailure)
                .singleElement()
                .satisfies(left -> assertThat(left.about()).isEqualTo(services.get(2)));
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);
    }

    @Test
    @Tag("NOT-07")
    void saysInOneSentenceThatTheRouterCannotBeReached() {
        DesiredState state = state(HOST, shown(NoticeKind.SUSPENSION, 1));

        for (Runnable asking : List.<Runnable>of(
                () -> gateway().plan(unreachable(), state), () -> gateway().apply(unreachable(), state, false))) {
            assertThatThrownBy(asking::run)
                    .isInstanceOf(RouterUnavailableException.class)
                    .satisfies(failure ->
                            assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n"));
        }
    }

    /** Who has no logins or queues leaves them out, and what is done stays done. */
    @Test
    @Tag("PRE-09")
    void aLoginAndASpeedKeepNoPageAway() {
        ServiceId connected = new ServiceId(services.get(2));
        DesiredState pages = state(HOST, shown(NoticeKind.SUSPENSION, 1));
        DesiredState state = new DesiredState(
                pages.owner(),
                pages.portal(),
                pages.notices(),
                List.of(new DesiredLogin(connected, "ana", "hogar", false)),
                List.of(new DesiredSpeed(connected, "ana", address(2), 10_000, 50_000)));

        RouterReport report = gateway().apply(router(), state, false);

        assertThat(report.after().isNothingToDo()).isTrue();
        assertThat(report.after().leftOut()).extracting(LeftOut::about).allMatch(connected.value()::equals);
        assertThat(gateway().apply(router(), state, false).before().isNothingToDo())
                .isTrue();
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);
        assertThat(shown(router(), address(2))).isEmpty();
    }

    @Test
    @Tag("NOT-07")
    void severalRoutersCanBeWorkedOnAtATimeAndLookedAtMeanwhile() {
        DesiredState state = state(HOST, suspended(10));
        List<CompletableFuture<RouterReport>> work = new ArrayList<>();
        List<CompletableFuture<RouterPlan>> looks = new ArrayList<>();
        CompletableFuture<RouterReport> dead = async(() -> gateway().apply(unreachable(), state, false));
        for (RouterAccess each : List.of(router(), otherRouter())) {
            work.add(async(() -> gateway().apply(each, state, false)));
            IntStream.range(0, LOOKS)
                    .forEach(i -> looks.add(async(() -> gateway().plan(each, state))));
        }

        assertThat(work)
                .allSatisfy(report ->
                        assertThat(report.join().after().isNothingToDo()).isTrue());
        assertThat(looks).allSatisfy(look -> assertThat(look.join().obstacles()).isEmpty());
        assertThatThrownBy(dead::join).hasCauseInstanceOf(RouterUnavailableException.class);
        assertThat(shown(router(), address(9))).isPresent();
        assertThat(shown(otherRouter(), address(9))).isPresent();
    }

    /** Each in a thread of its own, as the portal's workers are. */
    private static <T> CompletableFuture<T> async(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, each -> new Thread(each, "worker").start());
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        apply(shown(NoticeKind.SUSPENSION, 1));
        assertThat(shown(otherRouter(), address(1))).isEmpty();

        gateway().apply(otherRouter(), state(MOVED, shown(NoticeKind.SUSPENSION, 2)), false);
        assertThat(shown(router(), address(1))).contains(NoticeKind.SUSPENSION);
        assertThat(shown(router(), address(2))).isEmpty();
        assertThat(mentions(router(), MOVED)).isFalse();
    }

    private RouterReport apply(ShownNotice... notices) {
        return gateway().apply(router(), state(HOST, notices), false);
    }

    private ShownNotice[] suspended(int customers) {
        return IntStream.range(0, customers)
                .mapToObj(i -> shown(NoticeKind.SUSPENSION, i))
                .toArray(ShownNotice[]::new);
    }

    private ShownNotice shown(NoticeKind kind, int number) {
        return new ShownNotice(kind, services.get(number), address(number), "c" + number);
    }

    /** Of the customer with this number. */
    protected static String address(int number) {
        return "10.20.30." + (number + 1);
    }

    private static DesiredState state(String host, ShownNotice... notices) {
        Map<NoticeKind, String> pages = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            pages.put(kind, "https://" + host + "/aviso/" + kind.name().charAt(0));
        }
        PortalSite site = new PortalSite(host, List.of("203.0.113.7"), pages);
        return new DesiredState("acme", site, List.of(notices), List.of(), List.of());
    }
}
