package io.wispportal.app.command;

import io.wispportal.core.OperatorCaller;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.core.credential.Passwords;
import io.wispportal.core.credential.StandardRules;
import io.wispportal.core.tenant.NewTenant;
import io.wispportal.core.tenant.TenantOpening;
import io.wispportal.jpa.JpaStores;
import io.wispportal.jpa.PortalSchema;
import io.wispportal.jpa.ResourceLocalTransactions;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.wiring.AppDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The use case on the installation's own database, whose schema is brought up to date first. */
final class InstallationDatabase {

    private InstallationDatabase() {}

    static Tenant open(OperatorCaller operator, NewTenant form) {
        PortalSchema.migrate(AppDataSource.asOwner());
        try (EntityManagerFactory factory = factory()) {
            return opening(new ResourceLocalTransactions(factory)).open(operator, form);
        }
    }

    private static TenantOpening opening(ResourceLocalTransactions transactions) {
        Clock clock = Clock.systemUTC();
        TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());
        JpaStores stores = new JpaStores(transactions);
        return new TenantOpening(
                stores.tenantDirectory(),
                stores.tenants(),
                stores.staff(),
                new Passwords(HashingGate.forThisMachine()),
                new PasswordRequirements(new StandardRules(), List.of()),
                transactions,
                new AuditLog(stores.audit(), ids, clock),
                ids);
    }

    /** The application's persistence unit without a server. */
    private static EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                "wisp-portal",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        new AppDataSource()));
    }
}
