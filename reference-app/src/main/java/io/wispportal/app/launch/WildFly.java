package io.wispportal.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var configuration = freshRunFolder().resolve("configuration");
        set("jboss.home.dir", server.home().toString());
        set("jboss.server.base.dir", settings.runFolder().toString());
        set("jboss.bind.address", settings.bind());
        set("jboss.http.port", Integer.toString(settings.port()));
        set("jboss.node.name", "portal-" + settings.port());
        set(
                "logging.configuration",
                configuration.resolve("logging.properties").toUri().toString());
        set("java.awt.headless", "true");
        set("PORTAL_DATA", settings.data().toString());
        Main.main(new String[] {
            "-mp", server.modules().toString(), "org.jboss.as.standalone", "--read-only-server-config=standalone.xml"
        });
    }

    /** What the last run left behind is of no use to this one: the portal's own files are elsewhere. */
    private Path freshRunFolder() throws IOException {
        var folder = settings.runFolder();
        FileTree.delete(folder);
        Files.createDirectories(folder);
        FileTree.copy(server.configuration(), folder.resolve("configuration"));
        return folder;
    }

    private static void set(String key, String value) {
        System.setProperty(key, value);
    }
}
