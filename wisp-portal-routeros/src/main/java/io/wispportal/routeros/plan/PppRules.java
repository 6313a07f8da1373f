package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A suspended login gets a profile that puts its address into the list; whoever has no login is put in by us. */
final class PppRules {

    private PppRules() {}

    static List<DesiredRow> rows(DesiredRouter desired) {
        List<DesiredRow> rows = new ArrayList<>();
        Set<String> logins = new HashSet<>();
        desired.accounts().forEach(each -> logins.add(each.id()));
        for (Notice notice : desired.notices()) {
            rows.add(HttpRules.toPortal(desired, notice));
            boolean profile = notice.kind() == RowKind.SUSPENSION;
            if (profile) {
                rows.add(profile(desired, notice));
            }
            for (DesiredRow each : Members.of(desired, notice)) {
                if (!profile || !logins.contains(each.id())) {
                    rows.add(each);
                }
            }
        }
        return rows;
    }

    private static DesiredRow profile(DesiredRouter desired, Notice notice) {
        Map<String, String> properties =
                DesiredRow.holding("name", desired.suspended(), "address-list", desired.list(notice));
        properties.putAll(desired.settings().profile());
        return new DesiredRow(Menu.PPP_PROFILE, RowKind.PROFILE, "rule", properties);
    }
}
