package io.wispportal.testing;

import static io.wispportal.testing.Table.OPEN_SESSIONS;

import io.wispportal.customer.CustomerId;
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;

/** Customers' sessions in memory. */
public final class InMemoryOpenSessionStore implements OpenSessionStore {

    private static final Comparator<OpenSession> NEWEST_FIRST = Comparator.comparing(OpenSession::opened)
            .thenComparing(session -> session.id().value())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryOpenSessionStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, OpenSession session) {
        database.insert(OPEN_SESSIONS, tenant, session.id(), session);
    }

    @Override
    public List<OpenSession> ofCustomer(TenantId tenant, CustomerId customer) {
        return database.all(OPEN_SESSIONS, tenant)
                .filter(session -> session.customer().equals(customer))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public void remove(TenantId tenant, SessionId session) {
        database.remove(OPEN_SESSIONS, tenant, session, any -> true);
    }
}
