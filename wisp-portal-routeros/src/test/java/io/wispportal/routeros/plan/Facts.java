package io.wispportal.routeros.plan;

import java.time.Duration;
import java.util.Set;

/** Routers with one thing that is not as usual. */
final class Facts {

    private Facts() {}

    static RouterFacts home() {
        return facts("home", new RouterFacts.Proxy(false, Set.of(8080), false), false);
    }

    static RouterFacts ipv6() {
        return facts("", Samples.V7.proxy(), true);
    }

    static RouterFacts running() {
        return facts("", new RouterFacts.Proxy(true, Set.of(8080), true), false);
    }

    /** Everything that can be wrong. */
    static RouterFacts wreck() {
        RouterVersion version = new RouterVersion(5, 26);
        return new RouterFacts(
                version,
                version.dialect(),
                "home",
                true,
                new RouterFacts.Proxy(true, Set.of(8080, 3128), false),
                Set.of(80),
                false,
                Set.of("read"),
                2,
                Duration.ofHours(-3));
    }

    private static RouterFacts facts(String mode, RouterFacts.Proxy proxy, boolean ipv6) {
        RouterFacts usual = Samples.V7;
        return new RouterFacts(
                usual.version(),
                usual.dialect(),
                mode,
                false,
                proxy,
                usual.takenPorts(),
                ipv6,
                usual.policies(),
                usual.sessionLimit(),
                usual.clockSkew());
    }
}
