package io.wispportal.jpa;

import io.wispportal.message.OutboxEntryId;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps which step promised what, in the table {@code step_promise}. */
final class JpaStepPromiseStore implements StepPromiseStore {

    private static final String PROMISES = Columns.of("p", "request_id uuid, step varchar, entry_id uuid")
            .from("step_promise p where p.tenant_id = ?");

    private final Sql sql;

    JpaStepPromiseStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, StepPromise promise) {
        sql.into("step_promise")
                .set("tenant_id", tenant.value())
                .set("entry_id", promise.entry().value())
                .set("request_id", promise.request().value())
                .set("step", promise.step())
                .add();
    }

    @Override
    public Optional<StepPromise> find(TenantId tenant, OutboxEntryId entry) {
        return sql.first(JpaStepPromiseStore::read, PROMISES + " and p.entry_id = ?", tenant.value(), entry.value());
    }

    @Override
    public List<StepPromise> ofRequest(TenantId tenant, InstallationRequestId request) {
        return sql.list(
                JpaStepPromiseStore::read,
                PROMISES + " and p.request_id = ? order by p.entry_id",
                tenant.value(),
                request.value());
    }

    private static StepPromise read(Row row) {
        return new StepPromise(new InstallationRequestId(row.uuid()), row.text(), new OutboxEntryId(row.uuid()));
    }
}
