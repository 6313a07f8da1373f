package io.wispportal.core.preinstall;

import io.wispportal.PortalException;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has the steps do their work, inside the transaction that stores the request. */
final class Pipeline {

    private final List<PipelineStep> steps;

    Pipeline(List<PipelineStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Storage that fails is let through.
     *
     * @throws StepFailedException naming the first step of an integrator that did not let it pass, and why
     * @throws PortalException     other refusals of the portal's own, for example fields that are wrong
     */
    void run(StepMoment moment, Turn turn) {
        steps.stream().filter(step -> step.moment() == moment).forEach(step -> run(step, turn));
    }

    private static void run(PipelineStep step, Turn turn) {
        try {
            step.inCommit().accept(turn);
        } catch (StepRefusedException refused) {
            throw new StepFailedException(step.name(), refused);
        } catch (PortalException ours) {
            throw ours;
        } catch (RuntimeException failed) {
            throw step.isOwn() ? failed : new StepFailedException(step.name(), failed);
        }
    }

    /** An integrator's step whose work was promised; empty: there is none of this name any more. */
    Optional<InstallationStep> promised(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .flatMap(step -> Stream.ofNullable(step.later()))
                .findFirst();
    }

    /** Whether the step of this name is the portal's own. */
    boolean isOwn(String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name) && step.isOwn());
    }
}
