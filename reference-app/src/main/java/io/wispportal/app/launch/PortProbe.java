package io.wispportal.app.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out whether the port is free by listening on it for a moment. */
final class PortProbe {

    private final String bind;
    private final int port;

    PortProbe(String bind, int port) {
        this.bind = bind;
        this.port = port;
    }

    /** Throws {@link StartFailure} when nobody may listen there. */
    void check() {
        var address = new InetSocketAddress(bind, port);
        if (address.isUnresolved()) {
            throw failure("la dirección " + bind + " no existe en esta máquina. Revise PORTAL_BIND.");
        }
        try (var socket = new ServerSocket()) {
            // a port whose last connections are still fading away is free
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException taken) {
            throw failure("el puerto " + port + " de " + bind + " está ocupado o no se puede usar ("
                    + taken.getMessage() + "). Cierre el otro programa o elija otro puerto, por ejemplo PORT="
                    + (port + 1) + ".");
        }
    }

    private static StartFailure failure(String message) {
        return new StartFailure(StartFailure.PORT, message);
    }
}
