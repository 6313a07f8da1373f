package io.wispportal.core.preinstall;

import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step in its place.
 *
 * @param owner    the class that it comes from, for messages
 * @param inCommit what it does inside the transaction; a promised one promises there
 * @param isOwn    whether it is the portal's: what fails there is a fault and no refusal
 * @param later    an integrator's step whose work was promised, else null
 */
record PipelineStep(
        String name,
        StepMoment moment,
        StepPhase phase,
        String owner,
        boolean isOwn,
        Consumer<Turn> inCommit,
        @Nullable InstallationStep later) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException if it has no name to be called by */
    PipelineStep {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an installation step: " + name + " (" + owner + ")");
        }
    }

    /** One of the portal's own. */
    static PipelineStep own(String name, StepMoment moment, StepPhase phase, Object owner, Consumer<Turn> inCommit) {
        return new PipelineStep(name, moment, phase, owner.getClass().getName(), true, inCommit, null);
    }

    /** An integrator's. */
    static PipelineStep of(InstallationStep step, StepPromises promises) {
        String owner = step.getClass().getName();
        String name = step.name();
        return switch (step.phase()) {
            case BEFORE_COMMIT ->
                new PipelineStep(
                        name, step.moment(), step.phase(), owner, false, turn -> step.work(turn.context()), null);
            case PROMISED ->
                new PipelineStep(
                        name,
                        step.moment(),
                        step.phase(),
                        owner,
                        false,
                        turn -> promises.promise(turn, name, OutboxKind.INSTALLATION_STEP),
                        step);
        };
    }

    boolean isOfTheKindOf(PipelineStep other) {
        return moment == other.moment && phase == other.phase;
    }
}
