package io.wispportal.routeros;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.Router;
import io.wispportal.router.ShownNotice;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.Portal;
import io.wispportal.routeros.plan.PppAccount;
import io.wispportal.routeros.plan.RouterSettings;
import io.wispportal.routeros.plan.ServiceQueue;
import io.wispportal.routeros.plan.ShortId;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the portal wants of a router, as its planner takes it. A service with something that no router takes is left out,
 * the others are done.
 */
final class Wishes {

    private static final int KBIT = 1_000;

    private final NoticeSettings settings;
    private final DesiredState desired;
    private final Map<String, UUID> ids = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable DesiredRouter router;
    private String why = "";

    Wishes(Router of, DesiredState desired) {
        this.settings = of.notices();
        this.desired = desired;
        try {
            router = router();
        } catch (IllegalArgumentException refused) {
            why = String.valueOf(refused.getMessage());
        }
    }

    /** Why no router can be like that. */
    Optional<String> why() {
        return router == null ? Optional.of(why) : Optional.empty();
    }

    DesiredRouter router() {
        if (router != null) {
            return router;
        }
        Strategy strategy = Strategy.valueOf(settings.strategy().name());
        Portal portal = new Portal(
                desired.portal().host(), desired.portal().addresses(), Portal.Garden.BOTH, settings.portalList());
        return new DesiredRouter(
                desired.owner(),
                portal,
                strategy,
                new RouterSettings(null, settings.cuts(), Map.of()),
                notices(strategy),
                accounts(),
                queues());
    }

    boolean sharesProxy() {
        return settings.sharesProxy();
    }

    /** The names of the PPP logins that the tenant leaves to the portal. */
    Set<String> logins() {
        return desired.logins().stream().map(DesiredLogin::user).collect(Collectors.toSet());
    }

    /** The services behind the router, as rows name them. */
    Set<String> known() {
        return desired.behind().values().stream().map(ShortId::of).collect(Collectors.toSet());
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The service or notice that a short id stands for; null: none that is wanted. */
    @Nullable
    UUID id(String shortId) {
        return ids.get(shortId);
    }

    private List<Notice> notices(Strategy strategy) {
        Map<NoticeKind, List<Target>> targets = new EnumMap<>(NoticeKind.class);
        desired.portal().pages().keySet().forEach(kind -> targets.put(kind, new ArrayList<>()));
        Set<String> addresses = new HashSet<>();
        for (ShownNotice each : desired.notices()) {
            List<Target> of = targets.get(each.kind());
            if (of == null) {
                throw new IllegalArgumentException("no page of kind " + each.kind());
            }
            target(each).ifPresent(target -> put(target, of, addresses, each));
        }
        List<Notice> notices = new ArrayList<>();
        targets.forEach((kind, of) -> notices.add(NoticePorts.notice(kind, desired.portal(), strategy, of)));
        return notices;
    }

    private void put(Target target, List<Target> targets, Set<String> addresses, ShownNotice shown) {
        if (addresses.add(target.address())) {
            targets.add(target);
        } else {
            leave(LeftOut.Kind.TWICE, Menu.ADDRESS_LIST, shown.about());
        }
    }

    private Optional<Target> target(ShownNotice shown) {
        return made(
                () -> new Target(id(shown.about()), shown.address(), shown.code()),
                LeftOut.Kind.BAD_ADDRESS,
                Menu.ADDRESS_LIST,
                shown.about());
    }

    private List<PppAccount> accounts() {
        List<PppAccount> accounts = new ArrayList<>();
        for (DesiredLogin each : desired.logins()) {
            UUID service = each.service().value();
            made(
                            () -> new PppAccount(id(service), each.user(), each.profile(), each.suspended()),
                            LeftOut.Kind.BAD_NAME,
                            Menu.PPP_SECRET,
                            service)
                    .ifPresent(accounts::add);
        }
        return accounts;
    }

    private List<ServiceQueue> queues() {
        List<ServiceQueue> queues = new ArrayList<>();
        for (DesiredSpeed each : desired.speeds()) {
            UUID service = each.service().value();
            LeftOut.Kind otherwise =
                    Target.isAddress(each.address()) ? LeftOut.Kind.BAD_NAME : LeftOut.Kind.BAD_ADDRESS;
            made(() -> queue(each), otherwise, Menu.SIMPLE_QUEUE, service).ifPresent(queues::add);
        }
        return queues;
    }

    private ServiceQueue queue(DesiredSpeed speed) {
        long up = (long) speed.up() * KBIT;
        long down = (long) speed.down() * KBIT;
        return new ServiceQueue(id(speed.service().value()), speed.queue(), speed.address(), up, down);
    }

    private <T> Optional<T> made(Supplier<T> make, LeftOut.Kind otherwise, Menu menu, UUID about) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            leave(otherwise, menu, about);
            return Optional.empty();
        }
    }

    private void leave(LeftOut.Kind kind, Menu menu, UUID about) {
        leftOut.add(new LeftOut(kind, menu.path(), about));
    }

    private String id(UUID about) {
        String shortId = ShortId.of(about);
        ids.put(shortId, about);
        return shortId;
    }
}
