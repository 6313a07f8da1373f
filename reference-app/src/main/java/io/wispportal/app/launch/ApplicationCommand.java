package io.wispportal.app.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.jboss.modules.Module;
import org.jboss.modules.ModuleLoadException;

/**
 * Runs the application's own commands in this process: with its classes and libraries, and Jakarta Persistence from the
 * server's modules. The server itself is not started.
 */
final class ApplicationCommand {

    private static final String MAIN_CLASS = "io.wispportal.app.command.Commands";
    private static final String PERSISTENCE = "org.hibernate";

    private final UnpackedServer server;

    ApplicationCommand(UnpackedServer server) {
        this.server = server;
    }

    /** Ends the process when the command has been done. */
    @SuppressWarnings("resource") // lives as long as the process
    void run(String[] command) throws Exception {
        var loader = new URLClassLoader(server.application(), new Persistence(persistence()));
        Thread.currentThread().setContextClassLoader(loader);
        var main = loader.loadClass(MAIN_CLASS).getMethod("main", String[].class);
        main.invoke(null, (Object) command);
    }

    private ClassLoader persistence() throws ModuleLoadException {
        System.setProperty("module.path", server.modules().toString());
        return Module.getBootModuleLoader().loadModule(PERSISTENCE).getClassLoader();
    }

    /** The platform first, then what the server's module sees; nothing of the launcher. */
    private static final class Persistence extends ClassLoader {

        private final ClassLoader module;

        Persistence(ClassLoader module) {
            super(getPlatformClassLoader());
            this.module = module;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return module.loadClass(name);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            return module.getResources(name);
        }
    }
}
