package io.wispportal.app.launch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A WildFly on disk with the application in it. Nothing is written there while it runs.
 *
 * @param home the server's folder
 */
record UnpackedServer(Path home) {

    private static final String CLASSES = "portal/ROOT.war/WEB-INF/classes";
    private static final String LIBRARIES = "portal/ROOT.war/WEB-INF/lib";

    Path modules() {
        return home.resolve("modules");
    }

    Path configuration() {
        return home.resolve("standalone/configuration");
    }

    /** The application's own database drivers, and nothing else of it. */
    ClassLoader drivers() throws IOException {
        return new URLClassLoader(
                libraries("{h2,postgresql}-*.jar").toArray(URL[]::new), UnpackedServer.class.getClassLoader());
    }

    /** The application's class path: its classes and all its libraries. */
    URL[] application() throws IOException {
        var path = libraries("*.jar");
        path.add(0, url(home.resolve(CLASSES)));
        return path.toArray(URL[]::new);
    }

    private List<URL> libraries(String names) throws IOException {
        var jars = new ArrayList<URL>();
        try (var found = Files.newDirectoryStream(home.resolve(LIBRARIES), names)) {
            for (var jar : found) {
                jars.add(url(jar));
            }
        }
        return jars;
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
