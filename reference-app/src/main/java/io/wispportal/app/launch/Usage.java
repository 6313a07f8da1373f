package io.wispportal.app.launch;

/** What the runnable jar can do, for the operator. */
final class Usage {

    /** No command: the server is started. */
    static final String START = "";

    static final String TEXT = """
            java -jar wisp-portal.jar                  inicia el portal
            java -jar wisp-portal.jar keyset           escribe un PORTAL_KEYSET nuevo
            java -jar wisp-portal.jar keyset rotate    lee PORTAL_KEYSET y lo escribe con claves nuevas; las de antes
                                                       siguen valiendo para lo ya firmado y cifrado
            java -jar wisp-portal.jar tenant …         crea una empresa con su primer administrador en PORTAL_DB_URL
                --name="WispMega S.A."                 nombre
                --slug=wispmega                        identificador en direcciones y usuarios
                --currency=MXN                         moneda, ISO 4217
                --locale=es-MX                         idioma y país
                --zone=America/Mexico_City             zona horaria
                --admin=jefa                           usuario del administrador, sin empresa
                --email= --phone= --whatsapp=          contacto; cada uno puede faltar
                --domain= --color=#0b6e4f              dominio propio y color; pueden faltar
                --admin-name="Ana Ruiz"                nombre del administrador; puede faltar
                --generate-password                    inventa la contraseña y la muestra; si falta, se pregunta sin
                                                       mostrarla, o se lee la primera línea de la entrada
            java -jar wisp-portal.jar help             muestra esto

            Los ajustes se leen del entorno: docs/configuration.md
            """;

    private Usage() {}
}
