package io.wispportal.core.preinstall;

import io.wispportal.preinstall.InstallationStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of the steps from a request to an installation, to be changed. Steps that have their turn at the same moment
 * ({@link InstallationStep#moment()}) go in this order, and have their places beside each other only; promised ones are promised in it, and none waits for another. Every
 * method throws {@link IllegalArgumentException} with both names where it cannot be done: the portal does not start.
 *
 * <p>Mutable state: the steps as they stand.
 */
public final class StepOrder {

    private final List<PipelineStep> steps;
    private final StepPromises promises;

    StepOrder(List<PipelineStep> builtIn, StepPromises promises) {
        this.steps = new ArrayList<>(builtIn);
        this.promises = promises;
    }

    /** Names of all steps, in their order. */
    public List<String> names() {
        return steps.stream().map(PipelineStep::name).toList();
    }

    /** Adds a step right before another one. */
    public StepOrder before(String other, InstallationStep step) {
        return insert(step, other, 0);
    }

    /** Adds a step right after another one. */
    public StepOrder after(String other, InstallationStep step) {
        return insert(step, other, 1);
    }

    /** Puts a step in another one's place; it has to be of the same moment and phase, and may have the same name. */
    public StepOrder replace(String other, InstallationStep step) {
        PipelineStep next = PipelineStep.of(step, promises);
        int at = place(other, next.name() + " (" + next.owner() + ")");
        PipelineStep before = steps.remove(at);
        requireFree(next);
        if (!next.isOfTheKindOf(before)) {
            throw new IllegalArgumentException("installation step " + next.name() + " (" + next.owner() + ") is "
                    + next.moment() + " " + next.phase() + " and cannot replace " + other + ", which is "
                    + before.moment() + " " + before.phase());
        }
        steps.add(at, next);
        return this;
    }

    /** Moves a step right before another one. */
    public StepOrder moveBefore(String other, String name) {
        return move(name, other, 0);
    }

    /** Moves a step right after another one. */
    public StepOrder moveAfter(String other, String name) {
        return move(name, other, 1);
    }

    List<PipelineStep> steps() {
        return List.copyOf(steps);
    }

    private StepOrder insert(InstallationStep step, String other, int behind) {
        PipelineStep next = PipelineStep.of(step, promises);
        requireFree(next);
        put(next, other, behind, next.name() + " (" + next.owner() + ")");
        return this;
    }

    private StepOrder move(String name, String other, int behind) {
        PipelineStep moved = steps.get(place(name, other));
        steps.remove(moved);
        put(moved, other, behind, name);
        return this;
    }

    private void put(PipelineStep step, String other, int behind, String wantedBy) {
        int at = place(other, wantedBy);
        if (steps.get(at).moment() != step.moment()) {
            throw new IllegalArgumentException("installation step " + wantedBy + " is " + step.moment()
                    + " and has no place beside " + other + ", which is "
                    + steps.get(at).moment());
        }
        steps.add(at + behind, step);
    }

    private void requireFree(PipelineStep next) {
        steps.stream()
                .filter(step -> step.name().equals(next.name()))
                .findFirst()
                .ifPresent(first -> {
                    throw new IllegalArgumentException("two installation steps are called " + next.name() + ": "
                            + first.owner() + " and " + next.owner());
                });
    }

    private int place(String name, String wantedBy) {
        int at = names().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "no installation step " + name + ", where " + wantedBy + " wants its place; there are " + names());
        }
        return at;
    }
}
