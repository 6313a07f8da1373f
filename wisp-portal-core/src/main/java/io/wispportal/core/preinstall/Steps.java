package io.wispportal.core.preinstall;

import static io.wispportal.preinstall.StepMoment.ACTIVATION;
import static io.wispportal.preinstall.StepMoment.REQUEST;
import static io.wispportal.preinstall.StepPhase.BEFORE_COMMIT;
import static io.wispportal.preinstall.StepPhase.PROMISED;

import io.wispportal.preinstall.StepContext;
import java.util.List;

/** The portal's own steps, in their order (PRE-08). */
final class Steps {

    static final String VALIDATE = "validate";
    static final String STORE_DOCUMENTS = "store-documents";

    private final RequestDocuments documents;
    private final Notification notification;
    private final CustomerOpening opening;
    private final Provisioning provisioning;

    Steps(RequestDocuments documents, Notification notification, CustomerOpening opening, Provisioning provisioning) {
        this.documents = documents;
        this.notification = notification;
        this.opening = opening;
        this.provisioning = provisioning;
    }

    List<PipelineStep> all() {
        return List.of(
                PipelineStep.own(VALIDATE, REQUEST, BEFORE_COMMIT, this, turn -> RequestRules.check(turn.context())),
                PipelineStep.own(STORE_DOCUMENTS, REQUEST, BEFORE_COMMIT, this, this::attach),
                PipelineStep.own(Notification.NAME, REQUEST, PROMISED, this, notification::promise),
                PipelineStep.own(CustomerOpening.NAME, ACTIVATION, BEFORE_COMMIT, this, opening::open),
                PipelineStep.own(Provisioning.NAME, ACTIVATION, PROMISED, this, provisioning::promise));
    }

    private void attach(Turn turn) {
        StepContext context = turn.context();
        documents.attach(
                context.tenant().id(),
                context.documents(),
                context.request().id(),
                context.request().requestedAt());
    }
}
