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
import io.wispportal.preinstall.StepRefusedException;
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
        if (request.isEmpty() || name.isEmpty()) {
            return Optional.of("Ya no existe la solicitud de instalación.");
        }
        step(name.get()).work(context(tenant, request.get()));
        return Optional.empty();
    }

    /** Another node may have it, while they are replaced one after the other: the promise is kept, and parked in the end. */
    private InstallationStep step(String name) {
        return pipeline.promised(name)
                .orElseThrow(() -> new StepRefusedException("Este servidor no tiene el paso «" + name
                        + "» de la instalación. Se intenta de nuevo por si otro lo tiene."));
    }

    private StepContext context(TenantId tenant, InstallationRequest request) {
        return new StepContext(
                tenants.byId(tenant).orElseThrow(), request, documents.ofRequest(tenant, request.id()), Actor.SYSTEM);
    }
}
