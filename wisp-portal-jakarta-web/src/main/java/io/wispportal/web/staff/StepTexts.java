package io.wispportal.web.staff;

import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.core.preinstall.StepProgress.Promise;
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

    /** What the line of something promised is called: mails by whom they are for, anything else by its step. */
    public String name(StepProgress step) {
        Promise promise = step.promise();
        return promise != null && promise.kind().isMail()
                ? texts.get("installation.mail." + promise.kind())
                : name(step.step());
    }

    /** How far it is, and since when where that is known. */
    public String standing(StepProgress step) {
        Promise promise = step.promise();
        String key = "installation.standing." + step.standing();
        return promise == null ? texts.get(key) : texts.get(key + ".at", texts.ago(promise.at()));
    }

    /** Where a mail goes or went; null for anything else, and where nobody knows. */
    public @Nullable String to(StepProgress step) {
        Promise promise = step.promise();
        return promise == null ? null : promise.to();
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
