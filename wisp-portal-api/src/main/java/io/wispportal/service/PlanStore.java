package io.wispportal.service;

import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps plans. {@code add} is called inside the use case's transaction, once for each plan; the reads on any thread,
 * inside or outside a transaction, as often as wanted. Empty means that the tenant has no such plan. A storage that
 * fails throws unchecked; the use case lets it through.
 */
public interface PlanStore {

    void add(TenantId tenant, Plan plan);

    /** Empty: this tenant has no such plan. */
    Optional<Plan> find(TenantId tenant, PlanId id);

    /** All of the tenant, by name. */
    List<Plan> all(TenantId tenant);
}
