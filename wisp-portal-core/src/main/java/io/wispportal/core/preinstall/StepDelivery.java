package io.wispportal.core.preinstall;

import io.wispportal.audit.Actor;
import io.wispportal.core.message.Delivery;
import io.wispportal.message.OutboxEntry;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Does the promised work of integrators' steps, on a worker thread, and again until it works. */
final class StepDelivery implements Delivery {

    private final TenantDirectory tenants;
    private final InstallationRequestStore requests;
    private final StepPromiseStore promises;
    private final RequestDocuments documents;
    private final Pipeline pipeline;

    StepDelivery(
            TenantDirectory tenants,
            InstallationRequestStore requests,
            StepPromiseStore promises,
            RequestDocuments documents,
            Pipeline pipeline) {
        this.tenants = tenants;
        this.requests = requests;
        this.promises = promises;
        this.documents = documents;
        this.pipeline = pipeline;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry entry) {
        Optional<InstallationRequest> request = requests.find(tenant, new InstallationRequestId(entry.subject()));
        Optional<String> name = promises.find(tenant, entry.id()).map(StepPromise::step);
        Optional<InstallationStep> step = name.flatMap(pipeline::promised);
        if (request.isEmpty() || step.isEmpty()) {
            return Optional.of("Ya no existe el paso " + name.orElse("") + " de la instalación.");
        }
        step.get().work(context(tenant, request.get()));
        return Optional.empty();
    }

    private StepContext context(TenantId tenant, InstallationRequest request) {
        return new StepContext(
                tenants.byId(tenant).orElseThrow(), request, documents.ofRequest(tenant, request.id()), Actor.SYSTEM);
    }
}
