package io.wispportal.core.preinstall;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.credential.RequestThrottle;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mail to an applicant whose e-mail somebody else held until staff found out the right one (PRE-04, PRE-05). */
record Confirmation(
        TenantDirectory tenants,
        StepPromiseStore stepPromises,
        Outbox outbox,
        StepPromises promises,
        Pipeline pipeline,
        RequestThrottle throttle) {

    /**
     * Whether it goes to this address: none was promised yet, and the address had no mail today. Not inside a transaction.
     *
     * @param email null is nobody's
     */
    boolean isDue(TenantId tenant, InstallationRequest request, @Nullable String email) {
        return email != null
                && pipeline.isOwn(Notification.NAME)
                && !isPromised(tenant, request)
                && throttle.admitsMail(tenants.byId(tenant).orElseThrow(), email, request.form());
    }

    /** Inside the transaction that stores the e-mail. */
    void promise(StaffCaller staff, InstallationRequest changed) {
        StepContext context =
                new StepContext(tenants.byId(staff.tenant()).orElseThrow(), changed, List.of(), staff.actor());
        promises.promise(new Turn(context, true), Notification.NAME, OutboxKind.INSTALLATION_REQUESTED_APPLICANT);
    }

    private boolean isPromised(TenantId tenant, InstallationRequest request) {
        return stepPromises.ofRequest(tenant, request.id()).stream()
                .map(StepPromise::entry)
                .map(entry -> outbox.find(tenant, entry))
                .flatMap(Optional::stream)
                .anyMatch(entry -> entry.kind() == OutboxKind.INSTALLATION_REQUESTED_APPLICANT);
    }
}
