package io.wispportal.routeros;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLoginException;
import io.wispportal.routeros.transport.RouterRefusedException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-07")
class TroubleTest {

    @Test
    void whatIsWrongIsToldApart() {
        Throwable key = new SSLHandshakeException("x").initCause(new CertificateException("another key"));

        assertThat(Trouble.of(gone(key))).isEqualTo("El router no mostró la llave que se espera de él.");
        assertThat(Trouble.of(gone(new SSLException("no TLS"))))
                .isEqualTo("El router no habla con cifrado en ese puerto.");
        assertThat(Trouble.of(gone(new TimeoutException()))).isEqualTo("El router no respondió a tiempo.");
        assertThat(Trouble.of(gone(new IOException(new TimeoutException()))))
                .isEqualTo("El router no respondió a tiempo.");
        assertThat(Trouble.of(gone(new UnknownHostException("x"))))
                .isEqualTo("No se encontró la dirección del router.");
        assertThat(Trouble.of(gone(new EOFException()))).isEqualTo("La conexión con el router se cortó.");
        assertThat(Trouble.of(gone(null))).isEqualTo("La conexión con el router se cortó.");
        assertThat(Trouble.of(new RouterLoginException("cannot log in")))
                .isEqualTo("El router no acepta el usuario o la contraseña.");
    }

    @Test
    void aRouterThatIsNotThereCannotBeConnectedTo() {
        for (IOException each : List.of(
                new ConnectException("refused"), new NoRouteToHostException("x"), new SocketTimeoutException("x"))) {
            assertThat(Trouble.of(gone(each))).isEqualTo("No se pudo conectar con el router.");
        }
    }

    @Test
    void theRoutersWordsAreTold() {
        assertThat(Trouble.of(new RouterRefusedException("failure:\nbad value")))
                .isEqualTo("El router rechazó un cambio: «failure: bad value».");
        assertThat(Trouble.of(new RouterRefusedException("not enough permissions (9)")))
                .isEqualTo("Al usuario del portal le faltan permisos en el router: necesita read, write y api.");
    }

    private static RouterException gone(@Nullable Throwable why) {
        return new RouterGoneException("portal@10.0.0.1:8729: over", why);
    }
}
