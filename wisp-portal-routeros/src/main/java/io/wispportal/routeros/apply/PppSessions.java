package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.PppAccount;
import io.wispportal.routeros.plan.RouterState;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A PPP session keeps the profile that it began with. The router puts the address of a session with the profile of suspended
 * logins into their list by itself; so the list tells which sessions began with the wrong profile, also after a run that
 * stopped between the profile and this.
 */
final class PppSessions {

    private static final String ACTIVE = "/ppp/active";

    private final RouterSession session;
    private final DesiredRouter desired;

    PppSessions(RouterSession session, DesiredRouter desired) {
        this.session = session;
        this.desired = desired;
    }

    /** Ends those that began with another profile than their login has now; the customer's device connects again. */
    int end(RouterState state) {
        if (desired.strategy() != Strategy.PPP_PROFILE || desired.accounts().isEmpty()) {
            return 0;
        }
        Map<String, PppAccount> accounts = new HashMap<>();
        desired.accounts().forEach(each -> accounts.put(each.user(), each));
        List<String> wrong = active().stream()
                .filter(row -> isWrong(row, accounts, cut(state)))
                .map(row -> row.getOrDefault(".id", ""))
                .toList();
        wrong.forEach(id -> session.call(Command.of(ACTIVE + "/remove").with(".id", id)));
        return wrong.size();
    }

    private List<Map<String, String>> active() {
        Command print = Command.of(ACTIVE + "/print").with(".proplist", ".id,name,address");
        return Answers.rows(session.send(print)).orElse(List.of());
    }

    private boolean isWrong(Map<String, String> row, Map<String, PppAccount> accounts, Set<String> cut) {
        PppAccount account = accounts.get(row.getOrDefault("name", ""));
        return account != null && desired.isSuspended(account) != cut.contains(row.getOrDefault("address", ""));
    }

    private Set<String> cut(RouterState state) {
        return state.rows(Menu.ADDRESS_LIST).stream()
                .filter(row -> row.dynamic() && row.get("list").equals(desired.suspensionList()))
                .map(row -> row.get("address"))
                .collect(Collectors.toSet());
    }
}
