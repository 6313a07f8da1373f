package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What single services have on the router whatever the strategy: the profile of a login, a queue. */
final class AccountRules {

    private AccountRules() {}

    static List<DesiredRow> rows(DesiredRouter desired) {
        Map<String, String> profiles = desired.profiles();
        List<DesiredRow> rows = new ArrayList<>();
        for (PppAccount each : desired.accounts()) {
            rows.add(login(each, Objects.requireNonNull(profiles.get(each.id()))));
        }
        desired.queues().forEach(each -> rows.add(queue(each)));
        return rows;
    }

    private static DesiredRow login(PppAccount account, String profile) {
        return new DesiredRow(
                Menu.PPP_SECRET,
                RowKind.ACCOUNT,
                account.id(),
                DesiredRow.holding("name", account.user(), "profile", profile));
    }

    private static DesiredRow queue(ServiceQueue queue) {
        return new DesiredRow(
                Menu.SIMPLE_QUEUE,
                RowKind.QUEUE,
                queue.id(),
                DesiredRow.holding(
                        "name", queue.name(), "target", queue.address(), "max-limit", queue.up() + "/" + queue.down()));
    }
}
