package io.wispportal.routeros.plan;

import java.util.List;

/** Customers in address lists. */
final class Members {

    private Members() {}

    static DesiredRow row(String list, RowKind kind, Target target) {
        return new DesiredRow(
                Menu.ADDRESS_LIST, kind, target.id(), DesiredRow.holding("list", list, "address", target.address()));
    }

    /** A second row about the same customer, in another list. */
    static DesiredRow cut(String list, Target target) {
        return new DesiredRow(
                Menu.ADDRESS_LIST,
                RowKind.CUT,
                target.id(),
                DesiredRow.holding("list", list, "address", target.address()));
    }

    static List<DesiredRow> of(DesiredRouter desired, Notice notice) {
        String list = desired.list(notice);
        return notice.targets().stream()
                .map(each -> row(list, notice.kind(), each))
                .toList();
    }
}
