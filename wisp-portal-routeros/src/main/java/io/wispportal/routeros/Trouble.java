package io.wispportal.routeros;

import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLoginException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSlowException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What staff read about a router that did not do it; one sentence. */
final class Trouble {

    private Trouble() {}

    static String of(RouterException failed) {
        if (failed instanceof RouterLoginException) {
            return "El router no acepta el usuario o la contraseña.";
        }
        if (failed instanceof RouterRefusedException refused) {
            return refused(refused);
        }
        if (failed instanceof RouterSlowException) {
            return "El router tarda mucho con todo lo que falta: el portal sigue en un momento.";
        }
        return failed instanceof RouterGoneException ? gone(failed) : "El router no hizo lo que se le pidió.";
    }

    private static String refused(RouterRefusedException refused) {
        return switch (refused.refusal()) {
            case NO_RIGHTS -> "Al usuario del portal le faltan permisos en el router: necesita read, write y api.";
            case DEVICE_MODE -> "El modo del equipo no lo permite; se cambia en el router mismo.";
            case FLAGGED ->
                "El router marca su configuración como sospechosa y no acepta cambios: revísela en el router.";
            case ALREADY_THERE, NO_SUCH_ITEM, NO_SUCH_COMMAND, UNKNOWN_PARAMETER, INTERRUPTED, OTHER -> said(refused);
        };
    }

    private static String said(RouterRefusedException refused) {
        return "El router rechazó un cambio: «%s».".formatted(refused.getMessage());
    }

    private static String gone(RouterException failed) {
        if (has(failed, CertificateException.class)) {
            return "El router no mostró la llave que se espera de él.";
        }
        if (has(failed, SSLException.class)) {
            return "El router no habla con cifrado en ese puerto.";
        }
        if (has(failed, TimeoutException.class)) {
            return "El router no respondió a tiempo.";
        }
        return unreached(failed);
    }

    /** Of sockets only connecting has a time of its own; answers are waited for otherwise. */
    private static String unreached(RouterException failed) {
        if (has(failed, UnknownHostException.class)) {
            return "No se encontró la dirección del router.";
        }
        boolean connecting = has(failed, ConnectException.class)
                || has(failed, NoRouteToHostException.class)
                || has(failed, SocketTimeoutException.class);
        return connecting ? "No se pudo conectar con el router." : "La conexión con el router se cortó.";
    }

    private static boolean has(Throwable failed, Class<? extends Throwable> type) {
        Optional<Throwable> next = Optional.of(failed);
        while (next.isPresent() && !type.isInstance(next.get())) {
            next = cause(next.get());
        }
        return next.isPresent();
    }

    private static Optional<Throwable> cause(Throwable of) {
        @Nullable Throwable cause = of.getCause();
        return cause == of ? Optional.empty() : Optional.ofNullable(cause);
    }
}
