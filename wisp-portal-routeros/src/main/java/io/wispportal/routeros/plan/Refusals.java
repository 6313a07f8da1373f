package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands against a plan before anything is compared. */
final class Refusals {

    private final DesiredRouter desired;
    private final RouterFacts facts;
    private final List<Refusal> found = new ArrayList<>();

    private Refusals(DesiredRouter desired, RouterFacts facts) {
        this.desired = desired;
        this.facts = facts;
    }

    /** @param ours whether rows of ours are among those of the web proxy */
    static List<Refusal> of(DesiredRouter desired, RouterFacts facts, boolean ours, Guards guards) {
        Refusals refusals = new Refusals(desired, facts);
        refusals.version();
        refusals.address();
        if (ProxySwitch.needed(desired)) {
            refusals.mode();
            refusals.use(ours || guards.proxyTakeover());
            refusals.ports();
        }
        return refusals.found;
    }

    /** Somebody else's row keeps out one without which the others do harm or nothing. */
    static List<Refusal> of(List<DesiredRow> desired, List<Conflict> conflicts) {
        Set<String> needed = new HashSet<>();
        desired.stream()
                .filter(each -> each.phase() == Phase.ALLOW || each.phase() == Phase.SERVICE)
                .forEach(each -> needed.add(each.menu() + each.id()));
        return conflicts.stream()
                .filter(each -> each.kind() == Conflict.Kind.TAKEN && needed.contains(each.menu() + each.about()))
                .map(each -> new Refusal(Refusal.Kind.NAME_TAKEN, each.menu().path() + " " + each.row()))
                .toList();
    }

    private void version() {
        if (!facts.version().supported()) {
            refuse(Refusal.Kind.UNSUPPORTED_VERSION, facts.version().toString());
        }
    }

    private void address() {
        boolean garden = desired.portal().garden() == Portal.Garden.ADDRESSES;
        if ((garden || desired.strategy().translated())
                && desired.portal().target().isEmpty()) {
            refuse(Refusal.Kind.NO_PORTAL_ADDRESS, desired.portal().host());
        }
    }

    private void mode() {
        if (!facts.proxy().allowed()) {
            refuse(Refusal.Kind.DEVICE_MODE, facts.deviceMode());
        }
    }

    private void use(boolean ours) {
        if (facts.proxy().enabled() && !ours) {
            refuse(Refusal.Kind.PROXY_IN_USE, "/ip/proxy");
        }
    }

    private void ports() {
        Set<Integer> clash = new TreeSet<>(ProxySwitch.ports(desired));
        clash.retainAll(facts.takenPorts());
        if (!clash.isEmpty()) {
            refuse(Refusal.Kind.PROXY_PORT_CLASH, clash.toString());
        }
        boolean apart = desired.strategy() == Strategy.PROXY_PER_KIND;
        if (apart && ProxySwitch.ports(desired).size() < desired.notices().size()) {
            refuse(Refusal.Kind.SAME_PORT, ProxySwitch.ports(desired).toString());
        }
    }

    private void refuse(Refusal.Kind kind, String detail) {
        found.add(new Refusal(kind, detail));
    }
}
