package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** What suspended customers reach: the portal. Each row is known by what it holds, so it is replaced, never changed. */
final class GardenRules {

    private GardenRules() {}

    static List<DesiredRow> rows(Portal portal, RouterFacts facts) {
        boolean named = portal.garden() == Portal.Garden.NAME;
        List<String> name = List.of(portal.host());
        List<DesiredRow> rows = new ArrayList<>();
        (named ? name : portal.v4()).forEach(each -> rows.add(entry(Menu.ADDRESS_LIST, portal, each)));
        if (facts.ipv6()) {
            (named ? name : portal.v6()).forEach(each -> rows.add(entry(Menu.ADDRESS_LIST_6, portal, each)));
        }
        return rows;
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
