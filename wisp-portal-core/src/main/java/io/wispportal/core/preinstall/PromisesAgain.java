package io.wispportal.core.preinstall;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.message.SendingAgain;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import java.util.List;
import java.util.Optional;

/** Has what a request's steps promised and the portal gave up tried anew. Inside the use case's transaction. */
record PromisesAgain(StepPromiseStore promises, Outbox outbox, SendingAgain sendingAgain) {

    /** @return how many */
    int ofRequest(StaffCaller staff, InstallationRequestId request) {
        List<OutboxEntry> given = promises.ofRequest(staff.tenant(), request).stream()
                .map(StepPromise::entry)
                .map(entry -> outbox.find(staff.tenant(), entry))
                .flatMap(Optional::stream)
                .filter(entry -> Progress.standing(entry.state()) == StepProgress.Standing.GIVEN_UP)
                .toList();
        given.forEach(entry -> sendingAgain.again(staff, entry));
        return given.size();
    }
}
