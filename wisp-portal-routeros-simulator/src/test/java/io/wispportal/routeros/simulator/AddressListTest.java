package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class AddressListTest {

    private static final String FOUR = "/ip/firewall/address-list";
    private static final String SIX = "/ipv6/firewall/address-list";

    private final HandClock clock = new HandClock();
    private RouterSimulator router;
    private TestClient client;

    @BeforeEach
    void start() {
        router = RouterSimulator.start(SimulatorSettings.builder()
                .clock(clock)
                .resolver(name -> List.of("192.0.2.1", "192.0.2.2", "2001:db8::1"))
                .build());
        client = TestClient.loggedIn(router);
    }

    @AfterEach
    void end() {
        client.close();
        router.close();
    }

    @Test
    void aNameBringsItsAddressesAlong() {
        client.adds(FOUR, "=list=portal", "=address=portal.example", "=comment=mine");
        client.adds(SIX, "=list=portal", "=address=portal.example");

        assertThat(entries(FOUR))
                .containsExactly(
                        "portal.example false mine", "192.0.2.1 true portal.example", "192.0.2.2 true portal.example");
        assertThat(entries(SIX)).containsExactly("portal.example false null", "2001:db8::1/128 true portal.example");
    }

    @Test
    void theyFollowTheName() {
        client.adds(FOUR, "=list=portal", "=address=portal.example");
        router.resolver(name -> name.startsWith("otro") ? List.of("192.0.2.9") : List.of("192.0.2.3"));
        assertThat(addresses()).containsExactly("portal.example", "192.0.2.3");

        client.asks(FOUR + "/set", "=.id=*1", "=address=otro.example");
        assertThat(addresses()).containsExactly("otro.example", "192.0.2.9");

        client.asks(FOUR + "/disable", "=.id=*1");
        assertThat(addresses()).containsExactly("otro.example");

        client.asks(FOUR + "/enable", "=.id=*1");
        client.asks(FOUR + "/set", "=.id=*1", "=address=192.0.2.44");
        assertThat(addresses()).containsExactly("192.0.2.44");
    }

    @Test
    void theyGoWithItAndNotWithoutIt() {
        client.adds(FOUR, "=list=portal", "=address=portal.example");

        assertThat(client.asks(FOUR + "/remove", "=.id=*2")).startsWith("!trap =message=failure:");
        assertThat(client.asks(FOUR + "/remove", "=.id=*1")).isEqualTo("!done");
        assertThat(addresses()).isEmpty();
    }

    @Test
    void anEntryWithATimeoutGoesByItself() {
        client.adds(FOUR, "=list=avisados", "=address=10.0.0.1", "=timeout=1h");
        client.adds(FOUR, "=list=avisados", "=address=10.0.0.2");
        clock.advance(Duration.ofMinutes(10));
        assertThat(client.asks(FOUR + "/print", "=.proplist=address,timeout,dynamic"))
                .isEqualTo(
                        "!re =address=10.0.0.1 =timeout=50m =dynamic=true\n!re =address=10.0.0.2 =dynamic=false\n!done");

        client.asks(FOUR + "/set", "=.id=*1", "=timeout=2h");
        clock.advance(Duration.ofMinutes(119));
        assertThat(addresses()).containsExactly("10.0.0.1", "10.0.0.2");

        clock.advance(Duration.ofMinutes(1));
        assertThat(addresses()).containsExactly("10.0.0.2");
        assertThat(client.adds(FOUR, "=list=avisados", "=address=10.0.0.1")).isEqualTo("*3");
    }

    private List<String> entries(String menu) {
        return router.rows(menu).stream()
                .map(row -> row.get("address") + " " + row.get("dynamic") + " " + row.get("comment"))
                .toList();
    }

    private List<String> addresses() {
        return router.rows(FOUR).stream().map(row -> row.get("address")).toList();
    }

    /** Stands until it is moved. */
    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2026-01-02T10:20:30Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
