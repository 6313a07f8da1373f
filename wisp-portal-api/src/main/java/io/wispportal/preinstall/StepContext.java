package io.wispportal.preinstall;

import io.wispportal.audit.Actor;
import io.wispportal.document.IdentityDocument;
import io.wispportal.tenant.Tenant;
import java.util.List;
import java.util.Objects;

/**
 * What a step works on.
 *
 * @param request   as it is once all goes well; promised work gets it as it is stored by then
 * @param documents that came with it: before the commit of {@link StepMoment#REQUEST} they still wait for it
 * @param actor     who caused it; the portal itself for the public form and for promised work
 */
public record StepContext(Tenant tenant, InstallationRequest request, List<IdentityDocument> documents, Actor actor) {

    public StepContext {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(actor, "actor");
        documents = List.copyOf(documents);
    }
}
