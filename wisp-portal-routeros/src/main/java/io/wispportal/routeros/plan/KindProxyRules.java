package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** A port and a rule of the web proxy for each kind; who is in which list decides what he sees. */
final class KindProxyRules {

    private KindProxyRules() {}

    static List<DesiredRow> rows(DesiredRouter desired, Dialect dialect) {
        List<DesiredRow> rows = new ArrayList<>();
        if (desired.notices().isEmpty()) {
            return rows;
        }
        rows.add(GardenRules.allow(desired.portal()));
        for (Notice notice : desired.notices()) {
            rows.add(HttpRules.guard(desired.list(notice), notice.port()));
            rows.add(HttpRules.toProxy(desired, notice.kind(), desired.list(notice), notice.port()));
            rows.add(page(notice, dialect));
            rows.addAll(Members.of(desired, notice));
        }
        return rows;
    }

    private static DesiredRow page(Notice notice, Dialect dialect) {
        return new DesiredRow(
                Menu.PROXY_ACCESS,
                notice.kind(),
                "rule",
                DesiredRow.holding(
                        "local-port",
                        String.valueOf(notice.port()),
                        "action",
                        dialect.action(),
                        dialect.target(),
                        notice.url()));
    }
}
