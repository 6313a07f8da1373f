package io.wispportal.web.staff;

import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.preinstall.StepRefusal;
import io.wispportal.web.page.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says for staff how the steps of a request go. */
public record StepTexts(Texts texts) {

    /** Steps of integrators are called by the names that they gave them. */
    private static final Set<String> OWN = Set.of("validate", "store-documents", "notify", "activate", "provision");

    public String name(String step) {
        return OWN.contains(step) ? texts.get("installation.step." + step) : step;
    }

    public String standing(StepProgress step) {
        return texts.get("installation.standing." + step.standing());
    }

    /** Class of the line; empty for none. */
    public String mark(StepProgress step) {
        return switch (step.standing()) {
            case DONE -> "done";
            case PENDING -> "now";
            case SKIPPED -> "";
            case GIVEN_UP -> "bad";
        };
    }

    /** Why it is not done; null where it is, or nobody knows. */
    public @Nullable String why(StepProgress step) {
        return step.standing() == StepProgress.Standing.DONE ? null : step.note();
    }

    /** Which step refused it and when. */
    public String refused(StepRefusal refusal) {
        return texts.get("installation.refused", name(refusal.step()), texts.moment(refusal.at()));
    }
}
