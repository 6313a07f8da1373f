package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** What suspended customers reach: the portal. Each row is known by what it holds, so it is replaced, never changed. */
final class GardenRules {

    private GardenRules() {}

    static List<DesiredRow> rows(Portal portal, RouterFacts facts) {
        List<DesiredRow> rows = new ArrayList<>();
        entries(portal, portal.v4()).forEach(each -> rows.add(entry(Menu.ADDRESS_LIST, portal, each)));
        if (facts.ipv6()) {
            entries(portal, portal.v6()).forEach(each -> rows.add(entry(Menu.ADDRESS_LIST_6, portal, each)));
        }
        return rows;
    }

    private static List<String> entries(Portal portal, List<String> addresses) {
        List<String> entries = new ArrayList<>();
        if (portal.garden() != Portal.Garden.ADDRESSES) {
            entries.add(portal.host());
        }
        if (portal.garden() != Portal.Garden.NAME) {
            entries.addAll(addresses);
        }
        return entries;
    }

    /** Lets the web proxy pass requests for the portal on. */
    static DesiredRow allow(Portal portal) {
        return DesiredRow.itself(
                Menu.PROXY_ACCESS, RowKind.PORTAL, DesiredRow.holding("dst-host", portal.host(), "action", "allow"));
    }

    private static DesiredRow entry(Menu menu, Portal portal, String address) {
        return DesiredRow.itself(menu, RowKind.PORTAL, DesiredRow.holding("list", portal.list(), "address", address));
    }
}
