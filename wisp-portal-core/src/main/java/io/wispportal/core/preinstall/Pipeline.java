package io.wispportal.core.preinstall;

import io.wispportal.PortalException;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the steps do their work, inside the transaction that stores the request. */
final class Pipeline {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final List<PipelineStep> steps;

    Pipeline(List<PipelineStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Storage that fails where the portal's own steps work, or promise an integrator's, is let through.
     *
     * @throws StepFailedException naming the first step of an integrator that did not let it pass, and why
     * @throws PortalException     refusals of the portal's own steps, for example fields that are wrong
     */
    void run(StepMoment moment, Turn turn) {
        steps.stream().filter(step -> step.moment() == moment).forEach(step -> run(step, turn));
    }

    private static void run(PipelineStep step, Turn turn) {
        if (step.isOwn() || step.later() != null) {
            step.inCommit().accept(turn);
        } else {
            runOthers(step, turn);
        }
    }

    /** An exception of the portal's says nothing there of the request: the step has looked for something of its own. */
    private static void runOthers(PipelineStep step, Turn turn) {
        try {
            step.inCommit().accept(turn);
        } catch (StepRefusedException refused) {
            throw new StepFailedException(step.name(), refused);
        } catch (RuntimeException unexpected) {
            LOG.warn(
                    "tenant {}: installation step {} failed",
                    turn.context().tenant().id(),
                    step.name(),
                    unexpected);
            throw new StepFailedException(step.name(), unexpected);
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
