package io.wispportal.core.preinstall;

import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.preinstall.InstallationRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that staff see of it.
 *
 * @param documents what came with it and is still kept; none for who may not see them
 * @param steps     what its steps promised, the oldest first
 * @param agreement what was agreed, or null as long as it is not activated
 */
public record RequestFile(
        InstallationRequest request,
        List<IdentityDocument> documents,
        List<StepProgress> steps,
        @Nullable Agreement agreement) {

    /** What stands beside cost and plan while it is activated; empty: none came. */
    public Optional<IdentityDocument> coupon() {
        return documents.stream()
                .filter(document -> document.kind() == IdentityDocumentKind.COUPON)
                .findFirst();
    }

    /** Whether everything that was promised is done, or was not to be done. */
    public boolean isAllKept() {
        return steps.stream().noneMatch(step -> switch (step.standing()) {
            case PENDING, GIVEN_UP -> true;
            case DONE, SKIPPED -> false;
        });
    }
}
