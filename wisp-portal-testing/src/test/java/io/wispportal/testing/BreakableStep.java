package io.wispportal.testing;

import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import java.util.ArrayList;
import java.util.List;

/** A step that does nothing but count, and refuses when it is told to. */
public final class BreakableStep implements InstallationStep {

    private final String name;
    private final StepMoment moment;
    private final StepPhase phase;
    /** Mutable state: what it worked on, and whether it refuses. */
    private final List<StepContext> worked = new ArrayList<>();

    private boolean broken;

    public BreakableStep(String name, StepMoment moment, StepPhase phase) {
        this.name = name;
        this.moment = moment;
        this.phase = phase;
    }

    public void breakDown() {
        broken = true;
    }

    public void mend() {
        broken = false;
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
        if (broken) {
            throw new StepRefusedException("No hay cobertura en esta zona.");
        }
        worked.add(context);
    }
}
