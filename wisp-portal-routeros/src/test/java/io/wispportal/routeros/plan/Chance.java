package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Routers and wishes by chance, the same for the same seed. */
final class Chance {

    private static final int SERVICES = 12;
    static final List<Portal> PORTALS = List.of(
            Portal.named("portal.acme.example", "203.0.113.10", "203.0.113.11"),
            Portal.named("clientes.acme.example", "203.0.113.20", "203.0.113.21"),
            Portal.at("portal.acme.example", "203.0.113.10", "203.0.113.11", "2001:db8::1"),
            new Portal(
                    "portal.acme.example", List.of("203.0.113.10", "203.0.113.11"), Portal.Garden.ADDRESSES, "portal"));

    private final Random random;
    private Portal portal = PORTALS.get(0);

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    RouterModel router() {
        RouterModel router = new RouterModel(oneIn(2) ? Samples.V6 : Samples.V7);
        for (int i = 0; i < SERVICES; i++) {
            Map<String, String> login = DesiredRow.holding("name", "user" + i, "profile", "10M");
            login.put("comment", oneIn(3) ? comment(Menu.PPP_SECRET) : mark(Menu.PPP_SECRET, "ppp", "s" + i));
            router.add(Menu.PPP_SECRET, login, null);
        }
        for (Menu menu : Menu.values()) {
            int many = menu == Menu.PROXY ? 0 : random.nextInt(6);
            for (int i = 0; i < many; i++) {
                foreign(router, menu, i);
            }
        }
        return router;
    }

    private void foreign(RouterModel router, Menu menu, int number) {
        Map<String, String> properties = DesiredRow.holding("comment", comment(menu));
        properties.putAll(contents(router.facts().dialect(), menu, number));
        boolean dynamic = menu == Menu.NAT && number == 0 && oneIn(2);
        boolean disabled = menu.ordered() && !dynamic && oneIn(4);
        router.put(router.row(menu, properties, dynamic, disabled), null);
    }

    private Map<String, String> contents(Dialect dialect, Menu menu, int number) {
        String address = "10.0.0." + random.nextInt(SERVICES);
        return switch (menu) {
            case PROXY -> Map.of();
            case PROXY_ACCESS ->
                oneIn(2)
                        ? Map.of("dst-host", "shop.example", "action", "deny")
                        : Map.of(
                                "src-address",
                                address,
                                "action",
                                dialect.action(),
                                dialect.target(),
                                "http://old.example/");
            case NAT ->
                oneOf(List.of(
                        Map.of("chain", "srcnat", "action", "masquerade"),
                        Map.of("chain", "dstnat", "action", "dst-nat", "dst-port", "80", "to-addresses", "10.9.9.9"),
                        Map.of("chain", "dstnat", "action", "redirect", "protocol", "udp", "dst-port", "53"),
                        Map.of("chain", "dstnat", "action", "log")));
            case FILTER ->
                oneOf(List.of(
                        Map.of("chain", "forward", "action", "accept", "connection-state", "established,related"),
                        Map.of("chain", "forward", "action", "drop", "src-address", address),
                        Map.of("chain", "input", "action", "accept", "protocol", "tcp"),
                        Map.of("chain", "forward", "action", "log")));
            case PPP_PROFILE -> Map.of("name", "plan" + number, "rate-limit", "10M/20M");
            case PPP_SECRET -> Map.of("name", "other" + number, "profile", "10M");
            case SIMPLE_QUEUE -> Map.of("name", "queue" + number, "target", address);
            case ADDRESS_LIST, ADDRESS_LIST_6 ->
                oneOf(List.of(
                        Map.of("list", "Morosos", "address", "10.1.0." + number),
                        Map.of("list", "server_wisphub", "address", "203.0.113.1" + number),
                        Map.of("list", "wp1-acme-susp", "address", "10.0.0." + number)));
        };
    }

    /** None, somebody's own, or one that looks like ours and is not. */
    private String comment(Menu menu) {
        String ours = mark(menu, "susp", "s" + random.nextInt(SERVICES));
        return switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> "Torre norte; \"no tocar\"";
            case 2 -> new OwnerMarks("acme", Samples.OTHER_KEY).write(menu, new OwnerMark("susp", "s1", "00000000"));
            case 3 -> new OwnerMarks("other", Samples.KEY).write(menu, new OwnerMark("susp", "s1", "00000000"));
            case 4 -> ours.replace(";s=s", ";s=t");
            case 5 -> mark(menu == Menu.NAT ? Menu.FILTER : Menu.NAT, "susp", "rule");
            default -> ours.substring(0, random.nextInt(ours.length()));
        };
    }

    private static String mark(Menu menu, String kind, String id) {
        return new OwnerMarks("acme", Samples.KEY).write(menu, new OwnerMark(kind, id, "00000000"));
    }

    DesiredRouter desired() {
        Portal other = oneOf(PORTALS);
        // the domain and the name of the list are never changed at once
        if (other.host().equals(portal.host()) || other.list().equals(portal.list())) {
            portal = other;
        }
        Strategy strategy = oneOf(List.of(Strategy.values()));
        boolean operator = oneIn(2);
        boolean cuts = oneIn(2) && (operator || strategy != Strategy.PROXY_PER_CUSTOMER);
        RouterSettings settings = new RouterSettings(operator ? "Morosos" : null, cuts, Map.of());
        return new DesiredRouter("acme", portal, strategy, settings, notices(), accounts(), queues());
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        int port = 8100;
        for (RowKind kind : List.of(RowKind.SUSPENSION, RowKind.PAYMENT, RowKind.CUSTOM, RowKind.MAINTENANCE)) {
            port++;
            if (!oneIn(3)) {
                notices.add(new Notice(kind, "https://" + portal.host() + "/aviso/" + kind.code(), port, targets()));
            }
        }
        return notices;
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            if (oneIn(2)) {
                targets.add(new Target(
                        "s" + i, "10.0.0." + (oneIn(5) ? random.nextInt(SERVICES) : i), "c" + random.nextInt(3)));
            }
        }
        Collections.shuffle(targets, random);
        return targets;
    }

    private List<PppAccount> accounts() {
        List<PppAccount> accounts = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            if (oneIn(3)) {
                accounts.add(new PppAccount("s" + i, "user" + i, oneOf(List.of("10M", "20M"))));
            }
        }
        return accounts;
    }

    private List<ServiceQueue> queues() {
        List<ServiceQueue> queues = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            if (oneIn(4)) {
                queues.add(new ServiceQueue(
                        "s" + i, "queue" + random.nextInt(SERVICES), "10.0.0." + i, 10_000_000, 20_000_000));
            }
        }
        return queues;
    }

    /** Does to a row of ours what people do. */
    void tamper(RouterModel router) {
        for (Menu menu : List.of(Menu.PROXY_ACCESS, Menu.NAT, Menu.FILTER, Menu.ADDRESS_LIST, Menu.SIMPLE_QUEUE)) {
            for (RouterRow row : Samples.ours(router).get(menu)) {
                tamper(router, menu, row);
            }
        }
    }

    private void tamper(RouterModel router, Menu menu, RouterRow row) {
        switch (random.nextInt(8)) {
            case 0 -> router.apply(new Step.Remove(menu, List.of(row.id())));
            case 1 -> {
                if (menu.ordered()) {
                    router.apply(new Step.Move(menu, row.id(), null));
                }
            }
            case 2 -> {
                if (menu.ordered()) {
                    router.apply(new Step.Set(menu, row.id(), Map.of("dst-address", "192.0.2.1", "dst-port", "")));
                }
            }
            case 3 -> {
                if (menu.key().isEmpty()) {
                    router.add(menu, row.properties(), null);
                }
            }
            case 4 -> router.rows(menu).replaceAll(each -> each.id().equals(row.id()) ? off(each) : each);
            default -> {}
        }
    }

    private static RouterRow off(RouterRow row) {
        return new RouterRow(row.menu(), row.id(), row.properties(), false, true);
    }
}
