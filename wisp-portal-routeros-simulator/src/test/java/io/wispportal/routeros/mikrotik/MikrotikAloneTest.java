package io.wispportal.routeros.mikrotik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.routeros.simulator.CutMoment;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.Map;
import me.legrange.mikrotik.ApiConnection;
import me.legrange.mikrotik.MikrotikApiException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What mikrotik-java 3.0.8 does by itself: why {@link MikrotikTransport} stands between. A test that fails here tells that
 * the library has learned something, and that we may do less.
 */
class MikrotikAloneTest {

    private static final String LIST = "/ip/firewall/address-list";

    private final RouterSimulator router = RouterSimulator.start(SimulatorSettings.builder()
            .version(RouterVersion.V7_18)
            .user("portal", "secreto", "full")
            .build());
    private final CountingSockets sockets = new CountingSockets();
    private ApiConnection library;

    @BeforeEach
    void signIn() throws MikrotikApiException {
        library = ApiConnection.connect(sockets, router.host(), router.port(), 2_000);
        library.setTimeout(2_000);
        library.login("portal", "secreto");
        library.setTimeout(300);
    }

    /** Its threads end when it is closed, even those that turn in circles. */
    @AfterEach
    void close() throws MikrotikApiException {
        library.close();
        router.close();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(LibraryThreads.running()).isEmpty());
    }

    @Test
    void nothingFoundIsTheEndOfTheConnectionAndNobodyIsTold() {
        timesOut(() -> library.execute(LIST + "/print"));
        timesOut(() -> library.execute("/system/identity/print"));
        turnsInCircles();
        seemsWell();
    }

    @Test
    void aConnectionThatEndsIsNotNoticed() {
        router.faults().cutAtCommand(1, CutMoment.BEFORE_IT_TOOK_EFFECT);
        timesOut(() -> library.execute("/system/identity/print"));
        turnsInCircles();
        seemsWell();
    }

    @Test
    void theRoutersFarewellIsNotNoticed() {
        timesOut(() -> library.execute("/quit"));
        turnsInCircles();
        seemsWell();
    }

    @Test
    void aSentenceIsWrittenInPiecesThatWaitForEachOther() throws Exception {
        sockets.forget();
        library.execute("/system/identity/print");
        assertThat(sockets.writes()).isGreaterThan(3);
        assertThat(sockets.noDelay()).isFalse();
    }

    @Test
    void aLineOfAValueIsTakenForAnotherValue() throws Exception {
        router.put(LIST, Map.of("list", "morosos", "address", "10.0.0.1", "comment", "one\n=list=vip"));
        assertThat(library.execute(LIST + "/print return list,comment"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("list", "vip").containsEntry("comment", "one"));
    }

    @Test
    void aLineOfAValueThatLooksLikeAReplyEndsEverything() {
        router.put(LIST, Map.of("list", "morosos", "address", "10.0.0.1", "comment", "one\n!two"));
        timesOut(() -> library.execute(LIST + "/print return list,comment"));
        turnsInCircles();
        seemsWell();
    }

    @Test
    void aValueThatEndsWithACarriageReturnTakesTheRestAlong() throws Exception {
        router.put(LIST, Map.of("list", "morosos\r", "address", "10.0.0.1", "comment", "one"));
        assertThat(library.execute(LIST + "/print return list,comment"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("list", "morosos\r=comment=one")
                        .doesNotContainKey("comment"));
    }

    @Test
    void aNameInQuotesBecomesParameters() throws Exception {
        String name = "Bar \" disabled=\"yes";
        library.execute(LIST + "/add list=\"morosos\" address=\"10.0.0.1\" comment=\"" + name + "\"");
        assertThat(router.rows(LIST))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("comment", "Bar ").containsEntry("disabled", "true"));
    }

    private static void timesOut(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(MikrotikApiException.class).hasMessageContaining("timed out");
    }

    private void seemsWell() {
        assertThat(library.isConnected()).isTrue();
    }

    /** It works on while nothing comes. */
    private static void turnsInCircles() {
        Duration before = LibraryThreads.work();
        await().until(() -> LibraryThreads.work().minus(before).compareTo(Duration.ofMillis(200)) > 0);
    }
}
