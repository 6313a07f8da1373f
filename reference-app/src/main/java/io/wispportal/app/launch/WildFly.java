package io.wispportal.app.launch;

import org.jboss.modules.Main;

/** Starts the unpacked server in this process, the way its own script would. */
final class WildFly {

    private final UnpackedServer server;
    private final LaunchSettings settings;

    WildFly(UnpackedServer server, LaunchSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Returns when the server has begun to start; {@link StartWatch} sees how that ends. */
    void start() throws Throwable {
        var folder = new RunFolder(settings.runFolder()).claim(server.configuration());
        set("jboss.home.dir", server.home().toString());
        set("jboss.server.base.dir", folder.toString());
        set("jboss.bind.address", settings.bind());
        set("jboss.http.port", Integer.toString(settings.port()));
        set("jboss.node.name", "portal-" + settings.port());
        set(
                "logging.configuration",
                folder.resolve("configuration/logging.properties").toUri().toString());
        set("java.awt.headless", "true");
        set("PORTAL_DATA", settings.data().toString());
        set("PORTAL_DEMO", Boolean.toString(settings.demo()));
        Main.main(new String[] {
            "-mp", server.modules().toString(), "org.jboss.as.standalone", "--read-only-server-config=standalone.xml"
        });
    }

    private static void set(String key, String value) {
        System.setProperty(key, value);
    }
}
