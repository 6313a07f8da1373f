package io.wispportal.preinstall;

import io.wispportal.message.OutboxEntryId;
import java.util.Objects;

/**
 * What a step promised for a request; how it goes stands in the outbox.
 *
 * @param step  the step's name
 * @param entry the outbox entry that keeps it
 */
public record StepPromise(InstallationRequestId request, String step, OutboxEntryId entry) {

    public StepPromise {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(entry, "entry");
    }
}
