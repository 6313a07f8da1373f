package io.wispportal.testing.demo;

import io.wispportal.audit.Actor;
import io.wispportal.core.WispPortal;
import io.wispportal.core.document.FileSender;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.tenant.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds requests for installations to one tenant as they would be some time after they came. Inside a transaction. */
final class RequestWriter {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration KEPT_OPEN = Duration.ofDays(730);
    private static final Duration SOON = Duration.ofSeconds(4);

    private final WispPortal portal;
    private final Tenant tenant;
    private final Clock clock;
    private final Supplier<UUID> ids;

    RequestWriter(WispPortal portal, Tenant tenant, Clock clock, Supplier<UUID> ids) {
        this.portal = portal;
        this.tenant = tenant;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param age how long ago it came */
    InstallationRequest waiting(Applicant applicant, Duration age, boolean coupon) {
        return added(applicant, false, age, coupon);
    }

    /** One whose e-mail somebody else has. */
    InstallationRequest clashing(Applicant applicant, Duration age) {
        return added(applicant, true, age, false);
    }

    /** Closes it a day after it came. */
    void close(InstallationRequest request, String reason, Actor by) {
        Instant at = request.requestedAt().plus(Duration.ofDays(1));
        store().replace(tenant.id(), request.closed(reason, by, at));
        portal.identityDocuments().keepUntil(tenant.id(), request.id().value(), at.plus(KEPT));
    }

    /** A mail about it went out soon after it came. */
    void mailed(InstallationRequest request, OutboxKind kind) {
        promise(request, promised(request, kind).done(request.requestedAt().plus(SOON)));
    }

    /** A mail about it was refused. */
    void notMailed(InstallationRequest request, OutboxKind kind) {
        Instant at = request.requestedAt().plus(SOON);
        String why = "El servidor de correo rechazó el mensaje: 550 mailbox unavailable";
        promise(request, promised(request, kind).parked(why, at));
    }

    private OutboxEntry promised(InstallationRequest request, OutboxKind kind) {
        return OutboxEntry.promise(
                new OutboxEntryId(ids.get()), kind, request.id().value(), request.requestedAt());
    }

    private void promise(InstallationRequest request, OutboxEntry entry) {
        portal.adapters().get(Outbox.class).add(tenant.id(), entry);
        portal.adapters()
                .get(StepPromiseStore.class)
                .add(tenant.id(), new StepPromise(request.id(), "notify", entry.id()));
    }

    private InstallationRequest added(Applicant applicant, boolean clash, Duration age, boolean coupon) {
        InstallationRequest request = InstallationRequest.of(
                new InstallationRequestId(ids.get()),
                ids.get(),
                applicant,
                clash,
                clock.instant().minus(age));
        if (!store().add(tenant.id(), request)) {
            throw new IllegalStateException("the demo has this request already");
        }
        portal.identityDocuments()
                .attach(
                        tenant.id(),
                        documents(coupon),
                        request.id().value(),
                        clock.instant().plus(KEPT_OPEN));
        return request;
    }

    private List<DocumentId> documents(boolean coupon) {
        List<DocumentId> documents = new ArrayList<>(List.of(
                document(IdentityDocumentKind.ID_FRONT, "identificacion-frente.png", DemoPicture.cardFront()),
                document(IdentityDocumentKind.ID_BACK, "identificacion-reverso.png", DemoPicture.cardBack()),
                document(IdentityDocumentKind.ADDRESS_PROOF, "recibo-de-luz.png", DemoPicture.bill())));
        if (coupon) {
            documents.add(document(IdentityDocumentKind.COUPON, "cupon-feria.png", DemoPicture.coupon()));
        }
        return documents;
    }

    private DocumentId document(IdentityDocumentKind kind, String name, InputStream picture) {
        try {
            return portal.identityDocuments()
                    .receive(FileSender.staff(tenant.id()), kind, name, picture)
                    .id();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private InstallationRequestStore store() {
        return portal.adapters().get(InstallationRequestStore.class);
    }
}
