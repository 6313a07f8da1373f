package io.wispportal.app.demo;

import io.wispportal.testing.demo.DemoInstallation;
import org.jspecify.annotations.Nullable;

/** The addresses and accounts of the demo, for whoever has just started it. */
final class WhatToTry {

    private static final String DEFAULT_PORT = "8080";

    private WhatToTry() {}

    static String text(@Nullable String given) {
        String port = given == null ? DEFAULT_PORT : given;
        return """

                wisp-portal: instalación de demostración
                  Portal de clientes    http://localhost:%1$s/                        ana@wispmega o luis@wispmega
                  Dominio de WispMega   http://clientes.wispmega.localhost:%1$s/      ana, luis, rosa, pedro, sofia
                                        contraseña wispmega-2026 (Red Rural: ana@redrural, redrural-2026)
                  Consulta de saldo     http://localhost:%1$s/saldo/wispmega          sin contraseña, por ejemplo con el usuario luis
                  Pedir el servicio     http://localhost:%1$s/solicitar-instalacion/wispmega
                                        el captcha es una casilla de demostración, sin Internet
                  Consola del personal  http://admin.localhost:%1$s/                  admin@wispmega, caja@wispmega, tecnico@wispmega
                                        contraseña %2$s (también admin@redrural)
                                        los correos no salen: están en Mensajes, Ver correos guardados
                """.formatted(port, DemoInstallation.STAFF_PASSWORD);
    }
}
