package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.preinstall.StepFailedException;
import io.wispportal.core.preinstall.StepOrder;
import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.core.preinstall.StepProgress.Standing;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InstallationStep} must keep, tried in a whole portal in memory. To check yours, extend this class, say
 * where it has its place and how to have it fail, and run it with JUnit 5.
 */
@Tag("PRE-08")
public abstract class InstallationStepContract {

    /** The step under test, the same one in each call of a test; it works until {@link #breakDown()}. */
    protected abstract InstallationStep step();

    /** Puts {@link #step()} into its place. */
    protected abstract void arrange(StepOrder order);

    /** From now on the step's work fails, because whatever it needs is not there or says no. */
    protected abstract void breakDown();

    /** The step works again. */
    protected abstract void mend();

    @Test
    void itsNameIsAlwaysTheSame() {
        assertThat(step().name()).matches("[a-z0-9][a-z0-9-]{0,39}").isEqualTo(step().name());
        assertThat(trial().all()).isEmpty();
    }

    @Test
    protected void letsARequestPassWhileItWorks() {
        StepTrial trial = trial();

        InstallationRequest request = trial.activate(trial.request());
        trial.work();

        assertThat(trial.open(request).request().state()).isEqualTo(InstallationState.INSTALLING);
        boolean promised = step().phase() == StepPhase.PROMISED;
        assertThat(trial.progress(request, step().name()))
                .hasSize(promised ? 1 : 0)
                .allMatch(done -> done.standing() == Standing.DONE);
        if (promised) {
            step().work(trial.context(request)); // as after a crash that came before the note of it
        }
        requireDoneOnce();
    }

    /**
     * Called after promised work was done twice for one request, and work before the commit once; override it to look there
     * where the step has left something.
     */
    protected void requireDoneOnce() {}

    @Test
    @Tag("PRE-07")
    void aFailureLosesNothingAndSaysWhy() {
        if (step().phase() == StepPhase.PROMISED) {
            promisedWorkThatFailsIsShownAndDoneLater();
        } else if (step().moment() == StepMoment.REQUEST) {
            whenARequestArrivesAFailureLeavesNothingAndSaysWhy();
        } else {
            whileActivatingAFailureLeavesTheRequestWhereItWasAndSaysWhy();
        }
    }

    private void whenARequestArrivesAFailureLeavesNothingAndSaysWhy() {
        StepTrial trial = trial();
        breakDown();

        assertThatThrownBy(trial::request)
                .isInstanceOfSatisfying(
                        StepFailedException.class, failed -> isFromThis(failed.step(), failed.reason()));
        assertThat(trial.all()).isEmpty();

        mend();
        assertThat(trial.request().state()).isEqualTo(InstallationState.REQUESTED);
    }

    private void whileActivatingAFailureLeavesTheRequestWhereItWasAndSaysWhy() {
        StepTrial trial = trial();
        InstallationRequest request = trial.request();
        long customers = trial.customers();
        long services = trial.servicesBehindRouters();
        breakDown();

        assertThatThrownBy(() -> trial.activate(request))
                .isInstanceOfSatisfying(
                        StepFailedException.class, failed -> isFromThis(failed.step(), failed.reason()));

        InstallationRequest now = trial.open(request).request();
        assertThat(now.state()).isEqualTo(InstallationState.REQUESTED);
        assertThat(now.refusal()).isNotNull().satisfies(this::isFromThis);
        assertThat(trial.customers()).isEqualTo(customers);
        assertThat(trial.servicesBehindRouters()).isEqualTo(services);

        mend();
        assertThat(trial.activate(now).state()).isEqualTo(InstallationState.INSTALLING);
    }

    private void promisedWorkThatFailsIsShownAndDoneLater() {
        StepTrial trial = trial();
        breakDown();

        InstallationRequest request = trial.activate(trial.request());
        trial.work();

        List<StepProgress> failing = trial.progress(request, step().name());
        assertThat(failing).hasSize(1).allSatisfy(open -> {
            assertThat(open.standing()).isEqualTo(Standing.PENDING);
            isSentence(open.note());
        });

        mend();
        for (int minutes = 0; minutes < 20; minutes++) {
            trial.work();
        }
        assertThat(trial.progress(request, step().name())).allMatch(done -> done.standing() == Standing.DONE);
    }

    private void isFromThis(StepRefusal refusal) {
        isFromThis(refusal.step(), refusal.reason());
    }

    private void isFromThis(String step, String reason) {
        assertThat(step).isEqualTo(step().name());
        isSentence(reason);
    }

    /** For staff: one line, and no stack. */
    private static void isSentence(@Nullable String text) {
        assertThat(text).isNotBlank().hasLineCount(1).hasSizeLessThanOrEqualTo(500);
    }

    private StepTrial trial() {
        return new StepTrial(this::arrange);
    }
}
