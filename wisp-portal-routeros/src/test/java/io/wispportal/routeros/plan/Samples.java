package io.wispportal.routeros.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the tests plan for. */
final class Samples {

    static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final byte[] OTHER_KEY = "fedcba9876543210".getBytes(StandardCharsets.US_ASCII);
    static final Planner PLANNER = new Planner("acme", KEY);
    static final Guards CONFIRMED = Guards.USUAL.confirm();
    static final String HOST = "portal.acme.example";
    static final Portal PORTAL = Portal.named(HOST, "203.0.113.10");
    static final RouterFacts V6 = RouterFacts.of(new RouterVersion(6, 49));
    static final RouterFacts V7 = RouterFacts.of(new RouterVersion(7, 18));

    private Samples() {}

    static Target target(int number) {
        return new Target(
                "s" + number, "10.%d.%d.%d".formatted(number >> 16, number >> 8 & 255, number & 255), "code" + number);
    }

    static List<Target> targets(int from, int to) {
        return IntStream.range(from, to).mapToObj(Samples::target).toList();
    }

    static Notice suspension(Portal portal, List<Target> targets) {
        return new Notice(RowKind.SUSPENSION, "https://" + portal.host() + "/aviso/corte", 8101, targets);
    }

    static Notice payment(Portal portal, List<Target> targets) {
        return new Notice(RowKind.PAYMENT, "https://" + portal.host() + "/aviso/pago", 8102, targets);
    }

    static DesiredRouter suspended(Strategy strategy, Portal portal, List<Target> targets) {
        return DesiredRouter.of("acme", portal, strategy, List.of(suspension(portal, targets)));
    }

    static DesiredRouter with(DesiredRouter desired, RouterSettings settings) {
        return new DesiredRouter(
                desired.tenant(),
                desired.portal(),
                desired.strategy(),
                settings,
                desired.notices(),
                desired.accounts(),
                desired.queues());
    }

    /** Plans, applies, and gives the plan back. */
    static Plan apply(RouterModel router, DesiredRouter desired) {
        Plan plan = plan(router, desired);
        router.apply(plan);
        return plan;
    }

    static Plan plan(RouterModel router, DesiredRouter desired) {
        return PLANNER.plan(desired, router.state(), CONFIRMED);
    }

    /** Every row with all it holds, as it is before anything was planned. */
    static Map<Menu, List<RouterRow>> others(RouterModel router) {
        return sorted(router, row -> !row.comment().contains(";k=ppp;"));
    }

    /** The same rows as they are now, by their ids: what a comment says does not matter. */
    static Map<Menu, List<RouterRow>> now(RouterModel router, Map<Menu, List<RouterRow>> others) {
        Set<String> ids = new HashSet<>();
        others.values().forEach(rows -> rows.forEach(row -> ids.add(row.id())));
        return sorted(router, row -> ids.contains(row.id()));
    }

    static Map<Menu, List<RouterRow>> ours(RouterModel router) {
        return sorted(router, Samples::isOurs);
    }

    /** What our rows hold, whatever their ids. */
    static Map<Menu, List<String>> contents(RouterModel router) {
        Map<Menu, List<String>> contents = new EnumMap<>(Menu.class);
        ours(router)
                .forEach((menu, rows) -> contents.put(
                        menu, sortedText(rows, row -> new TreeMap<>(row.properties()) + "" + row.disabled())));
        return contents;
    }

    static boolean isOurs(RouterRow row) {
        return !row.dynamic()
                && new OwnerMarks("acme", KEY).read(row.menu(), row.comment()).isPresent();
    }

    private static List<String> sortedText(List<RouterRow> rows, Function<RouterRow, String> text) {
        return rows.stream().map(text).sorted().toList();
    }

    private static Map<Menu, List<RouterRow>> sorted(RouterModel router, Predicate<RouterRow> which) {
        Map<Menu, List<RouterRow>> found = new EnumMap<>(Menu.class);
        for (Menu menu : Menu.values()) {
            List<RouterRow> some = new ArrayList<>(router.rows(menu));
            some.removeIf(which.negate());
            found.put(menu, some);
        }
        return found;
    }
}
