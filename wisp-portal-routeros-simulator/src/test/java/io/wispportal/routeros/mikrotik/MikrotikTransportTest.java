package io.wispportal.routeros.mikrotik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.routeros.client.RouterSessionContract;
import io.wispportal.routeros.session.RouterConnection;
import io.wispportal.routeros.session.SignIn;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.routeros.wire.Command;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MikrotikTransportTest extends RouterSessionContract {

    @Override
    protected RouterTransport transport() {
        return new MikrotikTransport(64);
    }

    /** However the session ended. */
    @AfterEach
    void noThreadOfTheLibraryIsLeft() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(LibraryThreads.running()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "-comment", ">comment=a", "<comment=a", "=comment=a", "#|", ""})
    void queriesThatTheLibraryHasNoWordsForAreNotSent(String query) {
        try (RouterSession session = open()) {
            router().log().clear();
            Command print = Command.of("/ip/firewall/address-list/print").where(query);
            assertThatThrownBy(() -> session.send(print))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name=value");
            assertThat(router().log().entries()).isEmpty();
            assertThat(session.isOpen()).isTrue();
        }
    }

    @Test
    void aSentenceTravelsWhole() throws Exception {
        CountingSockets sockets = new CountingSockets();
        Socket wire = sockets.createSocket();
        wire.connect(new InetSocketAddress(router().host(), router().port()));
        try (RouterSession session =
                SignIn.at(new MikrotikSession(RouterConnection.plain(wire), login(), 8), login())) {
            sockets.forget();
            session.call(Command.of("/system/identity/print"));
            assertThat(sockets.writes()).isEqualTo(1);
        }
    }

    @Test
    void aPathWithoutASlashIsNotSent() {
        try (RouterSession session = open()) {
            router().log().clear();
            assertThatThrownBy(() -> session.send(Command.of("ip/print"))).isInstanceOf(IllegalArgumentException.class);
            assertThat(router().log().entries()).isEmpty();
        }
    }

    @Test
    void aWindowIsAPlausibleNumber() {
        assertThatThrownBy(() -> new MikrotikTransport(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MikrotikTransport(257)).isInstanceOf(IllegalArgumentException.class);
    }
}
