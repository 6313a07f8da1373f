package io.wispportal.app.launch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * A WildFly on disk with the application in it. Nothing is written there while it runs.
 *
 * @param home the server's folder
 */
record UnpackedServer(Path home) {

    private static final String LIBRARIES = "portal/ROOT.war/WEB-INF/lib";

    Path modules() {
        return home.resolve("modules");
    }

    Path configuration() {
        return home.resolve("standalone/configuration");
    }

    /** The application's own database drivers, and nothing else of it. */
    ClassLoader drivers() throws IOException {
        var jars = new ArrayList<URL>();
        try (var found = Files.newDirectoryStream(home.resolve(LIBRARIES), "{h2,postgresql}-*.jar")) {
            for (var jar : found) {
                jars.add(url(jar));
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), UnpackedServer.class.getClassLoader());
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
