package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** Requests go to the portal's own address: works without the web proxy, and the portal sees who asks. */
final class PortalNatRules {

    private PortalNatRules() {}

    static List<DesiredRow> rows(DesiredRouter desired) {
        List<DesiredRow> rows = new ArrayList<>();
        for (Notice notice : desired.notices()) {
            rows.add(HttpRules.toPortal(desired, notice));
            rows.addAll(Members.of(desired, notice));
        }
        return rows;
    }
}
