package io.wispportal.service;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps plans; {@code add} inside the use case's transaction. */
public interface PlanStore {

    void add(TenantId tenant, Plan plan);

    /** Empty: this tenant has no such plan. */
    Optional<Plan> find(TenantId tenant, PlanId id);
}
