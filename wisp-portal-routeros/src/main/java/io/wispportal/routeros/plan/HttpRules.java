package io.wispportal.routeros.plan;

import java.util.Map;

/** Rules about plain HTTP of customers in a list; HTTPS cannot be redirected. */
final class HttpRules {

    private HttpRules() {}

    /** Sends requests to a port of the router itself, but for those to the portal. */
    static DesiredRow toProxy(DesiredRouter desired, RowKind kind, String list, int port) {
        Map<String, String> properties = from(list, desired.portal());
        properties.put("action", "redirect");
        properties.put("to-ports", String.valueOf(port));
        return new DesiredRow(Menu.NAT, kind, "rule", properties);
    }

    /** Sends requests to the portal, but for those that go there anyway. */
    static DesiredRow toPortal(DesiredRouter desired, Notice notice) {
        Map<String, String> properties = from(desired.list(notice), desired.portal());
        properties.put("action", "dst-nat");
        properties.put("to-addresses", desired.portal().target().orElse(""));
        properties.put("to-ports", String.valueOf(notice.port()));
        return new DesiredRow(Menu.NAT, notice.kind(), "rule", properties);
    }

    /** Keeps everybody who is not in the list away from a port of the web proxy. */
    static DesiredRow guard(String list, int port) {
        return DesiredRow.itself(
                Menu.FILTER,
                RowKind.GUARD,
                DesiredRow.holding(
                        "chain",
                        "input",
                        "protocol",
                        "tcp",
                        "dst-port",
                        String.valueOf(port),
                        "src-address-list",
                        "!" + list,
                        "action",
                        "drop"));
    }

    private static Map<String, String> from(String list, Portal portal) {
        return DesiredRow.holding(
                "chain",
                "dstnat",
                "protocol",
                "tcp",
                "dst-port",
                "80",
                "src-address-list",
                list,
                "dst-address-list",
                "!" + portal.list());
    }
}
