package io.wispportal.testing;

import static io.wispportal.testing.Table.STEP_PROMISES;

import io.wispportal.message.OutboxEntryId;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which step promised what, in memory. */
public final class InMemoryStepPromiseStore implements StepPromiseStore {

    private final InMemoryDatabase database;

    public InMemoryStepPromiseStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, StepPromise promise) {
        database.insert(STEP_PROMISES, tenant, promise.entry(), promise);
    }

    @Override
    public Optional<StepPromise> find(TenantId tenant, OutboxEntryId entry) {
        return database.find(STEP_PROMISES, tenant, entry);
    }

    @Override
    public List<StepPromise> ofRequest(TenantId tenant, InstallationRequestId request) {
        return database.all(STEP_PROMISES, tenant)
                .filter(promise -> promise.request().equals(request))
                .sorted(Comparator.comparing(promise -> promise.entry().toString()))
                .toList();
    }
}
