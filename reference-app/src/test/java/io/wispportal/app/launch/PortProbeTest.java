package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortProbeTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void aTakenPortIsSaidInOneLineWithAWayOut() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            var failure = catchThrowableOfType(StartFailure.class, () -> new PortProbe(HERE, port).check());

            assertThat(failure.code()).isEqualTo(StartFailure.PORT);
            assertThat(failure.getMessage()).contains("el puerto " + port, "PORT=" + (port + 1));
            assertThat(failure.getMessage().lines()).hasSize(1);
        }
    }

    @Test
    void aFreePortIsLeftFree() throws IOException {
        var port = freePort();

        new PortProbe(HERE, port).check();

        assertThatCode(() -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close())
                .doesNotThrowAnyException();
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        var failure = catchThrowableOfType(StartFailure.class, () -> new PortProbe("192.0.2.77", 8080).check());

        assertThat(failure.code()).isEqualTo(StartFailure.PORT);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
