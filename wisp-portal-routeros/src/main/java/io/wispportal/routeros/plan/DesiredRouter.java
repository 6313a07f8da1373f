package io.wispportal.routeros.plan;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What should be on one router for one tenant.
 *
 * @param tenant the tenant's slug
 * @param notices at most one of a kind; a kind without customers keeps its rules, so that the next one costs one row
 * @param accounts the PPP logins whose profile is ours to set
 * @param queues the speeds that are ours to set
 */
public record DesiredRouter(
        String tenant,
        Portal portal,
        Strategy strategy,
        RouterSettings settings,
        List<Notice> notices,
        List<PppAccount> accounts,
        List<ServiceQueue> queues) {

    public DesiredRouter {
        notices = notices.stream().sorted(Comparator.comparing(Notice::kind)).toList();
        accounts = List.copyOf(accounts);
        queues = List.copyOf(queues);
        OwnerMarks.checkSlug(tenant);
        check(portal, notices);
        boolean pageless = notices.stream().noneMatch(each -> each.kind() == RowKind.SUSPENSION);
        if (strategy == Strategy.PPP_PROFILE && pageless && accounts.stream().anyMatch(PppAccount::suspended)) {
            throw new IllegalArgumentException("suspended logins, and no page for them");
        }
    }

    /** Pages only. */
    public static DesiredRouter of(String tenant, Portal portal, Strategy strategy, List<Notice> notices) {
        return new DesiredRouter(tenant, portal, strategy, RouterSettings.USUAL, notices, List.of(), List.of());
    }

    /** The name of a list or profile of this tenant. */
    String name(String what) {
        return OwnerMarks.name(tenant, what);
    }

    /** The list of customers who are shown a kind of page. */
    String list(Notice notice) {
        return name(notice.kind().code());
    }

    Optional<Notice> suspension() {
        return notices.stream()
                .filter(each -> each.kind() == RowKind.SUSPENSION)
                .findFirst();
    }

    /**
     * The profile that each login should have, by the short id of its service: that of suspended ones only where this is how
     * customers are suspended.
     */
    public Map<String, String> profiles() {
        Set<String> shown = new HashSet<>();
        suspension().ifPresent(notice -> notice.targets().forEach(target -> shown.add(target.id())));
        Map<String, String> profiles = new HashMap<>();
        for (PppAccount each : accounts) {
            boolean suspended = strategy == Strategy.PPP_PROFILE && (each.suspended() || shown.contains(each.id()));
            profiles.put(each.id(), suspended ? suspended() : each.profile());
        }
        return profiles;
    }

    /** The name of the profile of suspended logins, and of the list that the router puts their addresses into. */
    public String suspended() {
        return name(RowKind.SUSPENSION.code());
    }

    private static void check(Portal portal, List<Notice> notices) {
        Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
        for (Notice each : notices) {
            if (!each.isOn(portal.host())) {
                throw new IllegalArgumentException(each.url() + " is not on " + portal.host());
            }
            if (!kinds.add(each.kind())) {
                throw new IllegalArgumentException("two notices of kind " + each.kind());
            }
        }
    }
}
