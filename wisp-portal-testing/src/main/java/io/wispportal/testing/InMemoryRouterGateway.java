package io.wispportal.testing;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.router.WantedTable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A network of routers in memory, one for each id that it is asked about. Can be told that all or one are out of reach.
 *
 * <p>Mutable state: what is on the routers, how often they were told something, which can be reached, what is
 * pretended of them.
 */
public final class InMemoryRouterGateway implements RouterGateway {

    private final Map<RouterId, InMemoryRouter> routers = new ConcurrentHashMap<>();
    private final Map<RouterId, DesiredState> applied = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Set<RouterId> down = ConcurrentHashMap.newKeySet();
    private final Map<RouterId, UnaryOperator<RouterPlan>> pretended = new ConcurrentHashMap<>();
    private volatile boolean allDown;

    @Override
    public RouterPlan plan(RouterAccess router, DesiredState desired) {
        return plan(router.router().id(), reached(router), InMemoryRouter.wanted(desired), false);
    }

    @Override
    public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
        calls.incrementAndGet();
        InMemoryRouter reached = reached(router);
        WantedTable wanted = InMemoryRouter.wanted(desired);
        RouterPlan before = plan(router.router().id(), reached, wanted, confirmed);
        if (!before.isReady()) {
            return new RouterReport(before, before);
        }
        reached.become(wanted);
        applied.put(router.router().id(), desired);
        return new RouterReport(before, reached.plan(wanted, confirmed));
    }

    private RouterPlan plan(RouterId id, InMemoryRouter reached, WantedTable wanted, boolean confirmed) {
        return pretended.getOrDefault(id, UnaryOperator.identity()).apply(reached.plan(wanted, confirmed));
    }

    private InMemoryRouter reached(RouterAccess router) {
        RouterId id = router.router().id();
        if (allDown || down.contains(id)) {
            throw new RouterUnavailableException("El router no responde.");
        }
        return routers.computeIfAbsent(id, any -> new InMemoryRouter());
    }

    /** The state that a router was last brought to; empty if to none. */
    public Optional<DesiredState> applied(RouterId router) {
        return Optional.ofNullable(applied.get(router));
    }

    /** Whether a router shows this address a page of this kind. */
    public boolean shows(RouterId router, NoticeKind kind, String address) {
        return kind.name().equals(held(router).get("address " + address));
    }

    /** Whether anything on a router tells of this domain. */
    public boolean mentions(RouterId router, String domain) {
        return held(router).values().stream().anyMatch(value -> value.contains(domain));
    }

    private Map<String, String> held(RouterId router) {
        InMemoryRouter known = routers.get(router);
        return known == null ? Map.of() : known.held();
    }

    /** How often routers were told something, failures included. */
    public int calls() {
        return calls.get();
    }

    /** From now on plans for a router are told like this, for what routers in memory have not: findings, obstacles. */
    public void pretend(RouterId router, UnaryOperator<RouterPlan> plan) {
        pretended.put(router, plan);
    }

    public void becomeUnreachable() {
        allDown = true;
    }

    public void becomeUnreachable(RouterId router) {
        down.add(router);
    }

    /** All can be reached again, and hold what they held before. */
    public void recover() {
        allDown = false;
        down.clear();
    }
}
