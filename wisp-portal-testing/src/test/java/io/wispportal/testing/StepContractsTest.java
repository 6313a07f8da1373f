package io.wispportal.testing;

import io.wispportal.core.preinstall.StepOrder;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.testing.contract.InstallationStepContract;
import org.junit.jupiter.api.Nested;

/** The contract of steps, with one of each moment and phase. */
class StepContractsTest {

    @Nested
    class WhenARequestArrivesTest extends Trial {
        WhenARequestArrivesTest() {
            super(StepMoment.REQUEST, StepPhase.BEFORE_COMMIT, "store-documents");
        }
    }

    @Nested
    class AfterARequestArrivedTest extends Trial {
        AfterARequestArrivedTest() {
            super(StepMoment.REQUEST, StepPhase.PROMISED, "notify");
        }
    }

    @Nested
    class WhileActivatingTest extends Trial {
        WhileActivatingTest() {
            super(StepMoment.ACTIVATION, StepPhase.BEFORE_COMMIT, "activate");
        }
    }

    @Nested
    class AfterActivatingTest extends Trial {
        AfterActivatingTest() {
            super(StepMoment.ACTIVATION, StepPhase.PROMISED, "provision");
        }
    }

    /** Under the very name of the portal's. */
    @Nested
    class InPlaceOfTheRoutersTest extends InstallationStepContract {

        private final BreakableStep step = new BreakableStep("provision", StepMoment.ACTIVATION, StepPhase.PROMISED);

        @Override
        protected InstallationStep step() {
            return step;
        }

        @Override
        protected void arrange(StepOrder order) {
            order.replace("provision", step);
        }

        @Override
        protected void breakDown() {
            step.breakDown();
        }

        @Override
        protected void mend() {
            step.mend();
        }
    }

    private abstract static class Trial extends InstallationStepContract {

        private final BreakableStep step;
        private final String place;

        Trial(StepMoment moment, StepPhase phase, String place) {
            this.step = new BreakableStep("coverage", moment, phase);
            this.place = place;
        }

        @Override
        protected InstallationStep step() {
            return step;
        }

        @Override
        protected void arrange(StepOrder order) {
            order.after(place, step);
        }

        @Override
        protected void breakDown() {
            step.breakDown();
        }

        @Override
        protected void mend() {
            step.mend();
        }
    }
}
