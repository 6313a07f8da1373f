package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A rule of the web proxy for each customer; of several notices for one address the most serious is shown. */
final class CustomerProxyRules {

    private CustomerProxyRules() {}

    static List<DesiredRow> rows(DesiredRouter desired, Dialect dialect) {
        List<DesiredRow> rows = new ArrayList<>();
        if (desired.notices().isEmpty()) {
            return rows;
        }
        String list = Objects.requireNonNullElse(desired.settings().customers(), desired.name("web"));
        int port = desired.notices().get(0).port();
        rows.add(GardenRules.allow(desired.portal()));
        rows.add(HttpRules.guard(list, port));
        rows.add(HttpRules.toProxy(desired, RowKind.SUSPENSION, list, port));
        Set<String> addresses = new HashSet<>();
        for (Notice notice : desired.notices()) {
            for (Target target : notice.targets()) {
                if (addresses.add(target.address())) {
                    add(rows, desired, notice, target, dialect);
                }
            }
        }
        return rows;
    }

    /** All kinds share the list of those who are led to the web proxy; who is cut is in one of its own. */
    private static void cut(List<DesiredRow> rows, DesiredRouter desired, Notice notice, Target target) {
        if (desired.settings().cuts() && notice.kind() == RowKind.SUSPENSION) {
            rows.add(Members.cut(desired.list(notice), target));
        }
    }

    private static void add(
            List<DesiredRow> rows, DesiredRouter desired, Notice notice, Target target, Dialect dialect) {
        rows.add(new DesiredRow(
                Menu.PROXY_ACCESS,
                notice.kind(),
                target.id(),
                DesiredRow.holding(
                        "src-address",
                        target.address(),
                        "action",
                        dialect.action(),
                        dialect.target(),
                        notice.url(target))));
        if (desired.settings().customers() == null) {
            rows.add(Members.row(desired.name("web"), notice.kind(), target));
            cut(rows, desired, notice, target);
        }
    }
}
