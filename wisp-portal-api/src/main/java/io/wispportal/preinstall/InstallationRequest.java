package io.wispportal.preinstall;

import io.wispportal.audit.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants the service. Staff close the request, or activate it: then there are a customer and a service to install,
 * and it is an installation; once that is done, the service is in use.
 *
 * @param form         the filled-in form that it came with: sent twice it makes one request
 * @param emailClash   whether somebody else holds the e-mail; the request is not activated before staff change it
 * @param closing      set once it is {@link InstallationState#CLOSED}, else null
 * @param installation set from {@link InstallationState#INSTALLING} on, else null
 * @param refusal      why it could not be activated the last time, or null
 * @param version      grows with every stored change
 */
public record InstallationRequest(
        InstallationRequestId id,
        UUID form,
        Applicant applicant,
        boolean emailClash,
        InstallationState state,
        Instant requestedAt,
        @Nullable Closing closing,
        @Nullable Installation installation,
        @Nullable StepRefusal refusal,
        long version) {

    public InstallationRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(requestedAt, "requestedAt");
        boolean activated = state == InstallationState.INSTALLING || state == InstallationState.INSTALLED;
        if ((closing != null) != (state == InstallationState.CLOSED) || (installation != null) != activated) {
            throw new IllegalArgumentException("not what belongs to a request that is " + state + ": " + id);
        }
    }

    /** A new one. */
    public static InstallationRequest of(
            InstallationRequestId id, UUID form, Applicant applicant, boolean emailClash, Instant at) {
        return new InstallationRequest(
                id, form, applicant, emailClash, InstallationState.REQUESTED, at, null, null, null, 0);
    }

    /** The e-mail that nobody else may have while this request has it, as it is compared; null: it holds none. */
    public @Nullable String heldEmail() {
        return emailClash || state == InstallationState.CLOSED ? null : applicant.comparedEmail();
    }

    /**
     * Whether staff may have changed the e-mail since it came: something was stored that did not bring it further, another
     * e-mail or a {@link #refusal()}.
     */
    public boolean mayHaveOtherEmail() {
        long further = switch (state) {
            case REQUESTED -> 0;
            case CLOSED, INSTALLING -> 1;
            case INSTALLED -> 2;
        };
        return version > further;
    }

    /** @throws RequestHandledException unless it waits */
    public InstallationRequest closed(String reason, Actor by, Instant at) {
        require(InstallationState.REQUESTED);
        return with(InstallationState.CLOSED, new Closing(reason, by, at), null, null);
    }

    /**
     * The e-mail that staff found out; the clash is over.
     *
     * @throws RequestHandledException unless it waits
     */
    public InstallationRequest withEmail(@Nullable String email) {
        require(InstallationState.REQUESTED);
        return new InstallationRequest(
                id,
                form,
                applicant.withEmail(email),
                false,
                state,
                requestedAt,
                closing,
                installation,
                refusal,
                version);
    }

    /**
     * @throws RequestHandledException unless it waits
     * @throws IllegalStateException   if somebody else holds its e-mail
     */
    public InstallationRequest activated(Installation agreed) {
        require(InstallationState.REQUESTED);
        if (emailClash) {
            throw new IllegalStateException("somebody else holds the e-mail of " + id);
        }
        return with(InstallationState.INSTALLING, null, agreed, null);
    }

    /** It could not be activated, and waits on. */
    public InstallationRequest refused(StepRefusal why) {
        require(InstallationState.REQUESTED);
        return with(state, closing, installation, why);
    }

    /** @throws RequestHandledException unless it is being installed */
    public InstallationRequest installed(Instant at) {
        require(InstallationState.INSTALLING);
        return with(
                InstallationState.INSTALLED,
                null,
                Objects.requireNonNull(installation).doneAt(at),
                null);
    }

    /** @throws RequestHandledException unless it waits */
    public void requireWaiting() {
        require(InstallationState.REQUESTED);
    }

    private void require(InstallationState wanted) {
        if (state != wanted) {
            throw new RequestHandledException(id, state);
        }
    }

    private InstallationRequest with(
            InstallationState next, @Nullable Closing end, @Nullable Installation agreed, @Nullable StepRefusal why) {
        return new InstallationRequest(id, form, applicant, emailClash, next, requestedAt, end, agreed, why, version);
    }
}
