package io.wispportal.testing;

import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A step that does nothing but count, and refuses when it is told to. */
public final class BreakableStep implements InstallationStep {

    private final String name;
    private final StepMoment moment;
    private final StepPhase phase;
    /** Mutable state: what it worked on, and whether it refuses. */
    private final List<StepContext> worked = new ArrayList<>();

    private @Nullable RuntimeException failure;
    private Consumer<StepContext> work = worked::add;

    public BreakableStep(String name, StepMoment moment, StepPhase phase) {
        this.name = name;
        this.moment = moment;
        this.phase = phase;
    }

    public void breakDown() {
        failWith(new StepRefusedException("No hay cobertura en esta zona."));
    }

    public void failWith(RuntimeException thrown) {
        failure = thrown;
    }

    /** What it does instead of counting. */
    public void doing(Consumer<StepContext> other) {
        work = other;
    }

    public void mend() {
        failure = null;
    }

    public List<StepContext> worked() {
        return worked;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public StepMoment moment() {
        return moment;
    }

    @Override
    public StepPhase phase() {
        return phase;
    }

    @Override
    public void work(StepContext context) {
        if (failure != null) {
            throw failure;
        }
        work.accept(context);
    }
}
