package io.wispportal.web;

import io.wispportal.web.http.Front;
import io.wispportal.web.http.FrontServlet;
import jakarta.servlet.MultipartConfigElement;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** A small servlet container with the front servlet alone, on a loopback port. */
final class ServletServer implements AutoCloseable {

    private static final int KEPT_IN_MEMORY = 8192;
    private static final long LONGEST_REQUEST = 5_000;
    private static final long KEPT_AT_STOP = 20;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    /** @param port 0 for a free one */
    ServletServer(Front front, int port) {
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setShutdownIdleTimeout(KEPT_AT_STOP);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(servlets(front)));
        server.setStopTimeout(LONGEST_REQUEST);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the test server does not start", e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the test server does not stop", e);
        }
    }

    private static ServletContextHandler servlets(Front front) {
        ServletHolder holder = new ServletHolder("portal", new FrontServlet(front));
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(System.getProperty("java.io.tmpdir"), -1, -1, KEPT_IN_MEMORY));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(holder, "/");
        return context;
    }
}
