package io.wispportal.routeros.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sense of what a router answered about itself. */
public final class FactsReader {

    private FactsReader() {}

    /** @param now our time when the router told its own */
    public static RouterFacts read(RouterReplies replies, Instant now) {
        RouterVersion version = RouterVersion.parse(replies.resource().getOrDefault("version", ""));
        return new RouterFacts(
                version,
                version.dialect(),
                replies.deviceMode().getOrDefault("mode", ""),
                Normal.isYes(replies.deviceMode().get("flagged")),
                proxy(replies),
                ports(replies.services()),
                replies.ipv6(),
                policies(replies.policies()),
                sessions(replies.services()),
                RouterClock.ahead(replies.clock(), now));
    }

    private static RouterFacts.Proxy proxy(RouterReplies replies) {
        Map<String, String> mode = replies.deviceMode();
        boolean allowed =
                mode.containsKey("proxy") ? Normal.isYes(mode.get("proxy")) : !"home".equals(mode.get("mode"));
        Set<Integer> ports = numbers(replies.proxy().getOrDefault("port", "")).collect(Collectors.toSet());
        return new RouterFacts.Proxy(Normal.isYes(replies.proxy().get("enabled")), ports, allowed);
    }

    /** Newer versions list connections among the services. */
    private static Set<Integer> ports(List<Map<String, String>> services) {
        return services.stream()
                .filter(each -> !Normal.isYes(each.get("dynamic")))
                .flatMap(each -> numbers(each.getOrDefault("port", "")))
                .collect(Collectors.toSet());
    }

    private static int sessions(List<Map<String, String>> services) {
        return services.stream()
                .filter(each -> !Normal.isYes(each.get("dynamic")) && !Normal.isYes(each.get("disabled")))
                .filter(each -> each.getOrDefault("name", "").startsWith("api"))
                .flatMap(each -> numbers(each.getOrDefault("max-sessions", "")))
                .min(Integer::compare)
                .orElse(0);
    }

    private static Set<String> policies(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("!"))
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,5}"))
                .map(Integer::valueOf);
    }
}
