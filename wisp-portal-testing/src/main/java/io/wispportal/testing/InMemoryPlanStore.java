package io.wispportal.testing;

import static io.wispportal.testing.Table.PLANS;

import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.PlanStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans in memory. */
public final class InMemoryPlanStore implements PlanStore {

    private final InMemoryDatabase database;

    public InMemoryPlanStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, Plan plan) {
        database.insert(PLANS, tenant, plan.id(), plan);
    }

    @Override
    public Optional<Plan> find(TenantId tenant, PlanId id) {
        return database.find(PLANS, tenant, id);
    }

    @Override
    public List<Plan> all(TenantId tenant) {
        return database.all(PLANS, tenant)
                .sorted(Comparator.comparing(Plan::name)
                        .thenComparing(plan -> plan.id().toString()))
                .toList();
    }
}
