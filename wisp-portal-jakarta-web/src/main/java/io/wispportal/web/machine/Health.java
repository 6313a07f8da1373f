package io.wispportal.web.machine;

import io.wispportal.tenant.TenantDirectory;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.Route;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /health/live} and {@code /health/ready}, on any host, the same on every server. */
public final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private Health() {}

    public static List<Route> routes() {
        return List.of(
                new Route(Method.GET, "/health/live", Audience.MACHINES, exchange -> new Reply.Plain(200, "UP")),
                new Route(Method.GET, "/health/ready", Audience.MACHINES, Health::ready));
    }

    /** Ready as long as the database answers. */
    private static Reply ready(Exchange exchange) {
        try {
            exchange.portal().adapters().get(TenantDirectory.class).bySlug("health");
            return new Reply.Plain(200, "UP");
        } catch (RuntimeException unreachable) {
            LOG.warn("installation: not ready: {}", unreachable.toString());
            return new Reply.Plain(503, "DOWN");
        }
    }
}
