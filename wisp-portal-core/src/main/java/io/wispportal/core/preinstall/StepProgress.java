package io.wispportal.core.preinstall;

import org.jspecify.annotations.Nullable;

/**
 * How something goes that a step promised.
 *
 * @param step the step's name
 * @param note why it is not done, for staff, or null
 */
public record StepProgress(
        String step, Standing standing, @Nullable String note) {

    /** How far it is. */
    public enum Standing {
        /** The portal goes on trying. */
        PENDING,
        /** Done. */
        DONE,
        /** There was nothing to do, for want of something. */
        SKIPPED,
        /** The portal has given it up; staff may send it again. */
        GIVEN_UP
    }
}
