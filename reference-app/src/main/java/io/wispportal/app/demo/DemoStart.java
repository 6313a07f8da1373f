package io.wispportal.app.demo;

import io.wispportal.core.TimeOrderedIds;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.wiring.PortalStarting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the demo data into a database without any tenant and tells what there is to try. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    void fill(@Observes PortalStarting starting) {
        if (!starting.settings().demo()) {
            return;
        }
        TenantDirectory directory = starting.portal().adapters().get(TenantDirectory.class);
        if (directory.isEmpty()) {
            Clock clock = Clock.systemUTC();
            DemoInstallation.fill(starting.portal(), clock, new TimeOrderedIds(clock, new SecureRandom()));
        }
        if (!DemoInstallation.isIn(directory)) {
            LOG.warn("PORTAL_DEMO: the database has tenants already, so there is no demo");
            return;
        }
        LOG.info(WhatToTry.text(System.getProperty("jboss.http.port", System.getenv("PORT"))));
    }
}
