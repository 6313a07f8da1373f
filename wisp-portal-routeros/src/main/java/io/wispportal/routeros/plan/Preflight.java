package io.wispportal.routeros.plan;

import io.wispportal.routeros.plan.Finding.Check;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks a router over before it is used for the first time, and whenever staff ask. */
public final class Preflight {

    private static final Set<String> POLICIES = Set.of("read", "write", "api");
    private static final int FEW_SESSIONS = 4;
    private static final Duration MOST_SKEW = Duration.ofMinutes(2);

    private final RouterFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private Preflight(RouterFacts facts) {
        this.facts = facts;
    }

    /** What was found; empty if all is well. */
    public static List<Finding> of(RouterFacts facts, Strategy strategy) {
        Preflight preflight = new Preflight(facts);
        preflight.system();
        preflight.proxy(strategy.proxy());
        preflight.limits();
        return List.copyOf(preflight.findings);
    }

    private void system() {
        note(!facts.version().supported(), Check.VERSION, true, facts.version().toString());
        Set<String> missing = new TreeSet<>(POLICIES);
        missing.removeAll(facts.policies());
        note(!missing.isEmpty(), Check.POLICIES, true, String.join(",", missing));
        note(facts.flagged(), Check.FLAGGED, false, facts.deviceMode());
    }

    private void proxy(boolean needed) {
        RouterFacts.Proxy proxy = facts.proxy();
        note(needed && !proxy.allowed(), Check.DEVICE_MODE, true, facts.deviceMode());
        note(proxy.enabled(), Check.PROXY, false, new TreeSet<>(proxy.ports()).toString());
    }

    private void limits() {
        int sessions = facts.sessionLimit();
        note(sessions > 0 && sessions < FEW_SESSIONS, Check.SESSIONS, false, String.valueOf(sessions));
        boolean wrong = facts.clockSkew().abs().compareTo(MOST_SKEW) > 0;
        note(wrong, Check.CLOCK, false, facts.clockSkew().toString());
    }

    private void note(boolean found, Check check, boolean blocks, String detail) {
        if (found) {
            findings.add(new Finding(check, blocks, detail));
        }
    }
}
