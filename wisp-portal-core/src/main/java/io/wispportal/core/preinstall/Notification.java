package io.wispportal.core.preinstall;

import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.InstallationRequest;

/** The step {@code notify}: promises the mails to the tenant and to the address that was typed (PRE-05). */
final class Notification {

    static final String NAME = "notify";

    private final StepPromises promises;

    Notification(StepPromises promises) {
        this.promises = promises;
    }

    /** Who holds the e-mail hears that somebody used it; who typed it hears nothing there. */
    void promise(Turn turn) {
        InstallationRequest request = turn.context().request();
        if (turn.context().tenant().contact().email() != null) {
            promises.promise(turn, NAME, OutboxKind.INSTALLATION_REQUESTED_TENANT);
        }
        if (request.applicant().email() != null && turn.mayMail()) {
            promises.promise(
                    turn,
                    NAME,
                    request.emailClash()
                            ? OutboxKind.INSTALLATION_EMAIL_TAKEN
                            : OutboxKind.INSTALLATION_REQUESTED_APPLICANT);
        }
    }
}
