package io.wispportal.routeros.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the web proxy has to be switched, and on which ports it listens. */
final class ProxySwitch {

    private ProxySwitch() {}

    static boolean needed(DesiredRouter desired) {
        return desired.strategy().proxy() && !desired.notices().isEmpty();
    }

    /** With a rule for each customer one port serves all kinds. */
    static Set<Integer> ports(DesiredRouter desired) {
        long many = desired.strategy() == Strategy.PROXY_PER_KIND ? Long.MAX_VALUE : 1;
        return desired.notices().stream().limit(many).map(Notice::port).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A proxy that ran before us, or that has no row of ours, stays on.
     *
     * @param ours whether rows of ours are among those of the web proxy
     * @param shared whether others use it too
     */
    static Optional<Change> of(DesiredRouter desired, RouterFacts.Proxy proxy, boolean ours, boolean shared) {
        if (needed(desired)) {
            return on(ports(desired), proxy, shared);
        }
        return proxy.enabled() && ours && !shared
                ? Optional.of(change(Reason.RELEASED, Map.of("enabled", "no")))
                : Optional.empty();
    }

    /** Ports that others may use stay. */
    private static Optional<Change> on(Set<Integer> needed, RouterFacts.Proxy proxy, boolean shared) {
        Set<Integer> ports = new TreeSet<>(needed);
        if (proxy.enabled() && shared) {
            ports.addAll(proxy.ports());
        }
        Map<String, String> properties = new LinkedHashMap<>();
        if (!ports.equals(proxy.ports())) {
            properties.put("port", ports.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (!proxy.enabled()) {
            properties.put("enabled", "yes");
        }
        return properties.isEmpty() ? Optional.empty() : Optional.of(change(Reason.OUTDATED, properties));
    }

    private static Change change(Reason reason, Map<String, String> properties) {
        return new Change(reason, Menu.PROXY, RowKind.PROFILE.code(), "proxy", "", properties, null);
    }
}
