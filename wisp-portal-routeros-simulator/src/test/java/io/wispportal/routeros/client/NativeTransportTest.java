package io.wispportal.routeros.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.routeros.wire.Command;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeTransportTest extends RouterSessionContract {

    @TempDir
    private Path folder;

    @Override
    RouterTransport transport() {
        return new NativeTransport(64);
    }

    @Test
    void onlyTheRouterWithThePinnedKeyIsSpokenTo() throws Exception {
        try (TlsFront front = TlsFront.before(router(), folder)) {
            try (RouterSession session = transport().open(login(front.port(), front.pin()))) {
                assertThat(session.call(Command.of("/system/identity/print")).rows())
                        .hasSize(1);
            }
            router().log().clear();
            assertThatThrownBy(() -> transport().open(login(front.port(), "0".repeat(64))))
                    .isInstanceOf(RouterGoneException.class)
                    .hasStackTraceContaining("the router shows another key: " + front.pin());
            assertThat(router().log().entries()).isEmpty();
        }
    }

    @Test
    void aWindowIsAPlausibleNumber() {
        assertThatThrownBy(() -> new NativeTransport(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NativeTransport(257)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RouterLogin login(int port, String pin) {
        return new RouterLogin("127.0.0.1", port, pin, "portal", "una cabra ñ");
    }
}
