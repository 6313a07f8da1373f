package io.wispportal.core.preinstall;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.message.MailAddress;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.StepContext;
import io.wispportal.tenant.InstallationSettings;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request must say: the step {@code validate} (PRE-02). Fields are called as in {@link RequestForm}. */
final class RequestRules {

    private static final int NAME = 100;
    private static final int LINE = 200;
    private static final int SHORT = 40;
    private static final int COMMENTS = 2000;

    /** So that nobody takes a line of a mail for another one. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{7,30}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int FEWEST_DIGITS = 7;

    private RequestRules() {}

    /** @throws InvalidInputException naming every field that is wrong */
    static void check(StepContext context) {
        FormErrors errors = new FormErrors();
        check(errors, context);
        errors.throwIfAny();
    }

    /** Adds what is wrong. */
    static void check(FormErrors errors, StepContext context) {
        check(errors, context.request().applicant());
        check(errors, context.documents(), context.tenant().settings().installations());
    }

    private static void check(FormErrors errors, Applicant applicant) {
        errors.required(NAME, "firstName", applicant.firstName())
                .required(NAME, "lastNames", applicant.lastNames())
                .required(LINE, "address", applicant.address())
                .required(SHORT, "phone", applicant.phone())
                .check(isPhone(applicant.phone()), "phone", "invalid")
                .check(isPhone(applicant.secondPhone()), "secondPhone", "invalid")
                .atMost(COMMENTS, "comments", applicant.comments());
        line(errors, NAME, "firstName", applicant.firstName());
        line(errors, NAME, "lastNames", applicant.lastNames());
        line(errors, SHORT, "nationalId", applicant.nationalId());
        line(errors, LINE, "address", applicant.address());
        line(errors, NAME, "locality", applicant.locality());
        line(errors, NAME, "city", applicant.city());
        line(errors, SHORT, "postalCode", applicant.postalCode());
        email(errors, applicant.email());
    }

    static void email(FormErrors errors, @Nullable String email) {
        errors.check(email == null || MailAddress.isValid(email), "email", "invalid");
    }

    private static void line(FormErrors errors, int limit, String field, @Nullable String text) {
        errors.atMost(limit, field, text)
                .check(text == null || !CONTROL.matcher(text).find(), field, "invalid");
    }

    private static boolean isPhone(@Nullable String text) {
        return text == null
                || (PHONE.matcher(text).matches()
                        && DIGIT.matcher(text).results().count() >= FEWEST_DIGITS);
    }

    private static void check(FormErrors errors, List<IdentityDocument> documents, InstallationSettings settings) {
        for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
            long sent = documents.stream().filter(each -> each.kind() == kind).count();
            errors.check(sent > 0 || !isRequired(kind, settings), field(kind), "required")
                    .check(sent <= 1, field(kind), "twice");
        }
    }

    private static boolean isRequired(IdentityDocumentKind kind, InstallationSettings settings) {
        return switch (kind) {
            case ID_FRONT -> settings.idFront();
            case ID_BACK -> settings.idBack();
            case ADDRESS_PROOF -> settings.addressProof();
            case COUPON -> false;
        };
    }

    static String field(IdentityDocumentKind kind) {
        return switch (kind) {
            case ID_FRONT -> "idFront";
            case ID_BACK -> "idBack";
            case ADDRESS_PROOF -> "addressProof";
            case COUPON -> "coupon";
        };
    }
}
