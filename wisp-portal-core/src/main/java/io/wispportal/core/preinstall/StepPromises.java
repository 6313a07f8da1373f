package io.wispportal.core.preinstall;

import io.wispportal.core.message.Promises;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.TenantId;

/** Promises in a step's name, inside the transaction that stores the request. */
final class StepPromises {

    private final Promises promises;
    private final StepPromiseStore store;

    StepPromises(Promises promises, StepPromiseStore store) {
        this.promises = promises;
        this.store = store;
    }

    void promise(Turn turn, String step, OutboxKind kind) {
        TenantId tenant = turn.context().tenant().id();
        InstallationRequestId request = turn.context().request().id();
        OutboxEntryId entry = promises.promise(tenant, kind, request.value());
        store.add(tenant, new StepPromise(request, step, entry));
    }
}
