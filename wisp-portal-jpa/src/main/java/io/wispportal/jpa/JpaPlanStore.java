package io.wispportal.jpa;

import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.PlanStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps plans in the table {@code plan}. */
final class JpaPlanStore implements PlanStore {

    private final Sql sql;

    JpaPlanStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Plan plan) {
        sql.into("plan")
                .set("tenant_id", tenant.value())
                .set("id", plan.id().value())
                .set("name", plan.name())
                .set("down_kbps", plan.downKbps())
                .set("up_kbps", plan.upKbps())
                .set("price", plan.price().amount())
                .set("currency", plan.price().currency().getCurrencyCode())
                .add();
    }

    @Override
    public Optional<Plan> find(TenantId tenant, PlanId id) {
        return sql.first(
                PlanRow::read,
                PlanRow.COLUMNS.from("plan p where p.tenant_id = ? and p.id = ?"),
                tenant.value(),
                id.value());
    }

    /** Sorted here: each database has an order of letters of its own. */
    @Override
    public List<Plan> all(TenantId tenant) {
        return sql.list(PlanRow::read, PlanRow.COLUMNS.from("plan p where p.tenant_id = ?"), tenant.value()).stream()
                .sorted(Comparator.comparing(Plan::name)
                        .thenComparing(plan -> plan.id().toString()))
                .toList();
    }
}
