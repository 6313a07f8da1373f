package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rejects what suspended customers send anywhere but to the portal. Rejecting tells a phone at once that it is held up,
 * so that it opens the page; dropping would let it hang.
 */
final class CutRules {

    private CutRules() {}

    static List<DesiredRow> rows(DesiredRouter desired) {
        List<DesiredRow> rows = new ArrayList<>();
        desired.suspension().ifPresent(notice -> {
            String list = list(desired, notice);
            rows.add(names(list, "udp"));
            rows.add(names(list, "tcp"));
            rows.add(reject(desired, list, "tcp", "tcp-reset", "tcp"));
            rows.add(reject(desired, list, "!tcp", "icmp-admin-prohibited", "rest"));
        });
        return rows;
    }

    /** The one that the operator fills says who is cut, if there is one and we go by it. */
    private static String list(DesiredRouter desired, Notice notice) {
        boolean theirs = desired.strategy() == Strategy.PROXY_PER_CUSTOMER;
        String customers = theirs ? desired.settings().customers() : null;
        return Objects.requireNonNullElse(customers, desired.list(notice));
    }

    private static DesiredRow names(String list, String protocol) {
        Map<String, String> properties = from(list, protocol);
        properties.put("dst-port", "53");
        properties.put("action", "accept");
        return DesiredRow.itself(Menu.FILTER, RowKind.NAMES, properties);
    }

    private static DesiredRow reject(DesiredRouter desired, String list, String protocol, String with, String id) {
        Map<String, String> properties = from(list, protocol);
        properties.put("dst-address-list", "!" + desired.portal().list());
        properties.put("action", "reject");
        properties.put("reject-with", with);
        return new DesiredRow(Menu.FILTER, RowKind.SUSPENSION, id, properties);
    }

    private static Map<String, String> from(String list, String protocol) {
        return DesiredRow.holding("chain", "forward", "protocol", protocol, "src-address-list", list);
    }
}
