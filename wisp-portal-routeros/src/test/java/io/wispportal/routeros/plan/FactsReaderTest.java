package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-09")
class FactsReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-31T15:00:00Z");

    @Test
    void aHomeRouterTellsThatItMayRunNoProxy() {
        RouterReplies replies = new RouterReplies(
                Map.of("version", "7.18.2 (stable)"),
                Map.of("enabled", "false", "port", "8080,8101"),
                Map.of("mode", "home", "proxy", "no", "flagged", "yes"),
                List.of(
                        Map.of("name", "api", "port", "8728", "max-sessions", "20"),
                        Map.of("name", "api-ssl", "port", "8729", "max-sessions", "3"),
                        Map.of("name", "www", "port", "80", "dynamic", "true")),
                Map.of("date", "2026-01-31", "time", "10:05:00", "gmt-offset", "-05:00"),
                "read,write,!ftp,api",
                true);

        assertThat(FactsReader.read(replies, NOW))
                .isEqualTo(new RouterFacts(
                        new RouterVersion(7, 18),
                        Dialect.V7,
                        "home",
                        true,
                        new RouterFacts.Proxy(false, Set.of(8080, 8101), false),
                        Set.of(8728, 8729),
                        true,
                        Set.of("read", "write", "api"),
                        3,
                        Duration.ofMinutes(5)));
    }

    @Test
    void anOldRouterTellsLess() {
        RouterReplies replies = new RouterReplies(
                Map.of("version", "6.49.10 (long-term)"),
                Map.of("enabled", "true", "port", "8080"),
                Map.of(),
                List.of(Map.of("name", "api", "port", "8728")),
                Map.of("date", "jan/31/2026", "time", "14:00:00", "gmt-offset", "+00:00"),
                "",
                false);
        RouterFacts facts = FactsReader.read(replies, NOW);

        assertThat(facts.proxy()).isEqualTo(new RouterFacts.Proxy(true, Set.of(8080), true));
        assertThat(facts.dialect()).isEqualTo(Dialect.V6);
        assertThat(facts.sessionLimit()).isZero();
        assertThat(facts.clockSkew()).isEqualTo(Duration.ofHours(-1));
        assertThat(facts.policies()).isEmpty();
    }

    @Test
    void aRouterThatAnswersNothingIsNotSupported() {
        RouterReplies nothing = new RouterReplies(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), "", false);
        RouterFacts facts = FactsReader.read(nothing, NOW);

        assertThat(facts.version()).isEqualTo(RouterVersion.UNKNOWN);
        assertThat(facts.clockSkew()).isZero();
        assertThat(Preflight.of(facts, Strategy.DSTNAT_PORTAL))
                .extracting(Finding::check)
                .containsExactly(Finding.Check.VERSION, Finding.Check.POLICIES);
    }
}
