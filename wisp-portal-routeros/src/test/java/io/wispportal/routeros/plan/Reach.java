package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks whether everybody who is redirected or rejected reaches the portal. */
final class Reach {

    private Reach() {}

    static void check(RouterModel router, List<Portal> portals) {
        Set<Portal> needed = new HashSet<>();
        Set<String> allowed = new HashSet<>();
        for (RouterRow row : router.rows(Menu.PROXY_ACCESS)) {
            String url = row.get(router.facts().dialect().target());
            if (row.get("action").equals("allow") && !row.disabled()) {
                allowed.add(row.get("dst-host"));
            } else if (active(row) && !url.isEmpty()) {
                String host = URI.create(url).getHost();
                assertThat(allowed).as("allowed in front of %s", row).contains(host);
                portals.stream().filter(each -> each.host().equals(host)).forEach(needed::add);
            }
        }
        router.rows(Menu.NAT)
                .forEach(row -> portals.stream()
                        .filter(each -> active(row) && each.addresses().contains(row.get("to-addresses")))
                        .forEach(needed::add));
        for (Menu menu : List.of(Menu.NAT, Menu.FILTER)) {
            for (RouterRow row : router.rows(menu)) {
                String list = row.get("dst-address-list");
                if (active(row) && list.startsWith("!")) {
                    check(router, row, list.substring(1), needed);
                }
            }
        }
    }

    private static void check(RouterModel router, RouterRow rule, String list, Set<Portal> needed) {
        Set<String> reachable = new HashSet<>();
        for (RouterRow row : router.rows(Menu.ADDRESS_LIST)) {
            if (row.get("list").equals(list) && !row.disabled()) {
                reachable.add(row.get("address"));
            }
        }
        assertThat(reachable).as("what %s lets pass", rule).isNotEmpty();
        for (Portal portal : needed) {
            boolean through = reachable.contains(portal.host()) || reachable.containsAll(portal.v4());
            assertThat(through)
                    .as("%s is reachable in spite of %s: %s", portal, rule, reachable)
                    .isTrue();
        }
    }

    private static boolean active(RouterRow row) {
        return Samples.isOurs(row) && !row.disabled();
    }
}
