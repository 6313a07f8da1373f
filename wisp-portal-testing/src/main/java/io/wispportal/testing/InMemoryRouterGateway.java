package io.wispportal.testing;

import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network that does at once what it is told. Can be told to be out of reach.
 *
 * <p>Mutable state: what was applied, how often it was asked, whether it can be reached.
 */
public final class InMemoryRouterGateway implements RouterGateway {

    private final Map<RowKey, DesiredService> applied = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean unreachable;

    @Override
    public void apply(TenantId tenant, DesiredService desired) {
        calls.incrementAndGet();
        if (unreachable) {
            throw new RouterUnavailableException("El router no responde.");
        }
        applied.put(new RowKey(tenant, desired.service()), desired);
    }

    /** What was last applied to a service; empty if nothing was. */
    public Optional<DesiredService> applied(TenantId tenant, ServiceId service) {
        return Optional.ofNullable(applied.get(new RowKey(tenant, service)));
    }

    /** How often it was called, failures included. */
    public int calls() {
        return calls.get();
    }

    public void becomeUnreachable() {
        unreachable = true;
    }

    public void recover() {
        unreachable = false;
    }
}
