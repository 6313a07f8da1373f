package io.wispportal.web.wiring;

import io.wispportal.core.WispPortal;
import io.wispportal.jpa.PortalScheduler;
import io.wispportal.jpa.PortalSchema;
import io.wispportal.jpa.Rhythm;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Start and end of the application: schema, what observers of {@link PortalStarting} add, then the jobs. A listener of
 * the web application, because not every server has the data source ready when CDI says that it has started.
 */
@WebListener
public class PortalLife implements ServletContextListener {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private WispPortal portal;

    @Inject
    private PortalSettings settings;

    @Inject
    private Event<PortalStarting> starting;

    /** Mutable state: the jobs, from start to end. */
    private @Nullable PortalScheduler scheduler;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        PortalSchema.migrate(AppDataSource.asOwner());
        starting.fire(new PortalStarting(portal, settings));
        scheduler = new PortalScheduler(
                dataSource,
                portal.alarms(),
                threads,
                Rhythm.normal(UUID.randomUUID().toString()));
        scheduler.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (scheduler != null) {
            scheduler.close();
        }
    }
}
