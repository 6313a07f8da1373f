package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** The rows of a router, all of them: what is ours and not among them has to go. */
final class Rules {

    private Rules() {}

    static List<DesiredRow> of(DesiredRouter desired, RouterFacts facts) {
        List<DesiredRow> rows = new ArrayList<>(GardenRules.rows(desired.portal(), facts));
        rows.addAll(
                switch (desired.strategy()) {
                    case PROXY_PER_CUSTOMER -> CustomerProxyRules.rows(desired, facts.dialect());
                    case PROXY_PER_KIND -> KindProxyRules.rows(desired, facts.dialect());
                    case DSTNAT_PORTAL -> PortalNatRules.rows(desired);
                    case PPP_PROFILE -> PppRules.rows(desired);
                });
        if (desired.settings().cuts()) {
            rows.addAll(CutRules.rows(desired));
        }
        rows.addAll(AccountRules.rows(desired));
        return rows;
    }
}
