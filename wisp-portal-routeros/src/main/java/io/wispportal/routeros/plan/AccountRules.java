package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** What single services have on the router whatever the strategy: the profile of a login, a queue. */
final class AccountRules {

    private AccountRules() {}

    static List<DesiredRow> rows(DesiredRouter desired) {
        List<DesiredRow> rows = new ArrayList<>();
        for (PppAccount each : desired.accounts()) {
            rows.add(login(each, desired.isSuspended(each) ? suspended(desired) : each.profile()));
        }
        desired.queues().forEach(each -> rows.add(queue(each)));
        return rows;
    }

    /** The name of the profile of suspended logins. */
    static String suspended(DesiredRouter desired) {
        return desired.name(RowKind.SUSPENSION.code());
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
