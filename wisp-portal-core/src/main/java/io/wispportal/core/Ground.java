package io.wispportal.core;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.Promises;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.session.OpenSessions;
import io.wispportal.core.session.Sessions;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.job.AlarmClock;
import io.wispportal.message.Outbox;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionStore;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What every capability of a portal stands on. */
record Ground(
        Adapters adapters,
        PortalKeys keys,
        Supplier<UUID> ids,
        Clock clock,
        PortalAddresses addresses,
        RetryPlan retries,
        Surroundings surroundings,
        Transactions transactions,
        AlarmClock alarms,
        AuditLog audit,
        Promises promises,
        CachedTenants tenants,
        Sessions sessions) {

    static Ground of(
            Adapters adapters,
            PortalKeys keys,
            Supplier<UUID> ids,
            Clock clock,
            PortalAddresses addresses,
            RetryPlan retries,
            Surroundings surroundings) {
        Transactions transactions = adapters.get(Transactions.class);
        AlarmClock alarms = adapters.get(AlarmClock.class);
        AuditLog audit = new AuditLog(adapters.get(AuditTrail.class), ids, clock);
        SessionStore sessions = adapters.get(SessionStore.class);
        OpenSessions open =
                new OpenSessions(adapters.get(OpenSessionStore.class), sessions, transactions, alarms, audit, clock);
        return new Ground(
                adapters,
                keys,
                ids,
                clock,
                addresses,
                retries,
                surroundings,
                transactions,
                alarms,
                audit,
                new Promises(adapters.get(Outbox.class), alarms, ids, clock),
                new CachedTenants(adapters.get(TenantDirectory.class), clock),
                new Sessions(keys, sessions, open, adapters.get(StaffStore.class), transactions, audit, ids, clock));
    }

    <S> S get(Class<S> spi) {
        return adapters.get(spi);
    }
}
