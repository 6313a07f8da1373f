package io.wispportal.core.preinstall;

import io.wispportal.core.preinstall.StepProgress.Promise;
import io.wispportal.core.preinstall.StepProgress.Standing;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxState;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.service.RouterResult;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the promises of a request's steps go: from the outbox, and from the service for its router.
 *
 * @param tellsOfRouter whether the portal's own step rings for the router; what is in its place promises like any other
 */
record Progress(
        TenantDirectory tenants,
        StepPromiseStore promises,
        Outbox outbox,
        ServiceStore services,
        boolean tellsOfRouter) {

    List<StepProgress> of(TenantId tenant, InstallationRequest request) {
        Stream<StepProgress> promised = promises.ofRequest(tenant, request.id()).stream()
                .flatMap(promise -> outbox.find(tenant, promise.entry()).stream()
                        .map(entry -> of(tenant, request, promise, entry)));
        return Stream.concat(promised, router(tenant, request.installation()).stream())
                .toList();
    }

    private StepProgress of(TenantId tenant, InstallationRequest request, StepPromise promise, OutboxEntry entry) {
        Standing standing = standing(entry.state());
        String to = switch (entry.kind()) {
            case INSTALLATION_REQUESTED_TENANT ->
                tenants.byId(tenant).orElseThrow().contact().email();
            case INSTALLATION_REQUESTED_APPLICANT ->
                standing == Standing.DONE && request.mayHaveOtherEmail()
                        ? null
                        : request.applicant().email();
            case INSTALLATION_EMAIL_TAKEN ->
                request.emailClash() ? request.applicant().email() : null;
            default -> null;
        };
        Instant at = standing == Standing.PENDING ? entry.promisedAt() : entry.changedAt();
        return new StepProgress(promise.step(), standing, entry.note(), new Promise(entry.kind(), to, at));
    }

    static Standing standing(OutboxState state) {
        return switch (state) {
            case PROMISED -> Standing.PENDING;
            case DONE -> Standing.DONE;
            case SKIPPED -> Standing.SKIPPED;
            case UNSURE, PARKED -> Standing.GIVEN_UP;
        };
    }

    private Optional<StepProgress> router(TenantId tenant, @Nullable Installation agreed) {
        return Optional.ofNullable(tellsOfRouter ? agreed : null)
                .flatMap(known -> services.find(tenant, known.service()))
                .map(service -> of(service.router()));
    }

    private static StepProgress of(RouterResult result) {
        Standing standing = switch (result.state()) {
            case APPLIED -> Standing.DONE;
            case PENDING, FAILED -> Standing.PENDING;
            case UNMANAGED -> Standing.SKIPPED;
        };
        return new StepProgress(Provisioning.NAME, standing, result.detail(), null);
    }
}
