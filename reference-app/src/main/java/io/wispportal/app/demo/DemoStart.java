package io.wispportal.app.demo;

import io.wispportal.core.Adapters;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.WispPortal;
import io.wispportal.credential.CredentialStore;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.testing.demo.DemoRequests;
import io.wispportal.web.wiring.PortalSettings;
import io.wispportal.web.wiring.PortalStarting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the demo data into a database without any tenant and tells what there is to try. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    void fill(@Observes PortalStarting starting, DemoRouters routers) {
        if (!starting.settings().demo()) {
            return;
        }
        TenantDirectory directory = starting.portal().adapters().get(TenantDirectory.class);
        Clock clock = Clock.systemUTC();
        Supplier<UUID> ids = new TimeOrderedIds(clock, new SecureRandom());
        if (directory.isEmpty()) {
            DemoInstallation.fill(starting.portal(), clock, ids);
        }
        if (!DemoInstallation.isIn(directory)) {
            LOG.warn("PORTAL_DEMO: the database has tenants already, so there is no demo");
            return;
        }
        StaffCaller admin = administrator(starting.portal());
        routers.start(starting.portal(), admin, folder(starting.settings()));
        DemoRequests.fill(starting.portal(), admin, clock, ids);
        LOG.info(WhatToTry.text(System.getProperty("jboss.http.port", System.getenv("PORT"))));
    }

    private static StaffCaller administrator(WispPortal portal) {
        Adapters adapters = portal.adapters();
        TenantId tenant = adapters.get(TenantDirectory.class)
                .bySlug(DemoInstallation.SLUG)
                .orElseThrow()
                .id();
        StaffMember member = adapters.get(CredentialStore.class)
                .find(tenant, SubjectKind.STAFF, new UserName("admin"))
                .flatMap(found -> adapters.get(StaffStore.class).find(tenant, new StaffId(found.subject())))
                .orElseThrow();
        return new StaffCaller(tenant, member, member.userName().at(DemoInstallation.SLUG));
    }

    private static Path folder(PortalSettings settings) {
        Path folder = settings.data().resolve("routers");
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
