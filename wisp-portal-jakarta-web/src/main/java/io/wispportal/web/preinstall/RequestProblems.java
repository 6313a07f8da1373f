package io.wispportal.web.preinstall;

import io.wispportal.core.FieldError;
import io.wispportal.core.document.TooManyFilesException;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import io.wispportal.web.page.UnkeptFile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is wrong with the form of a request, in the order of the form. */
public final class RequestProblems {

    private static final List<String> ORDER = List.of(
            "firstName",
            "lastNames",
            "nationalId",
            "phone",
            "secondPhone",
            "email",
            "address",
            "locality",
            "city",
            "postalCode",
            "idFront",
            "idBack",
            "addressProof",
            "coupon",
            "comments");

    private static final Set<String> FILES = Set.of("idFront", "idBack", "addressProof", "coupon");

    private static final String OFTEN = "often";
    private static final String CROWDED = "crowded";

    private RequestProblems() {}

    /** What is said at the file that found no place. */
    static String of(TooManyFilesException many) {
        return many.isOfAll() ? CROWDED : OFTEN;
    }

    /** The status of the form that is shown again: what was sent is wrong, is too much, or could not be kept. */
    public static int status(List<FieldError> errors) {
        if (errors.stream().anyMatch(error -> error.problem().equals(OFTEN))) {
            return 429;
        }
        return errors.stream().anyMatch(error -> error.problem().equals(CROWDED)) ? 503 : UnkeptFile.status(errors);
    }

    public static Problems of(List<FieldError> errors, Texts texts) {
        List<FieldError> ordered = errors.stream()
                .sorted(Comparator.comparing(error -> ORDER.indexOf(error.field())))
                .toList();
        return Problems.of(ordered, error -> text(error, texts));
    }

    /** A text of the field's own, or the one that all files or all lines share. */
    private static String text(FieldError error, Texts texts) {
        String stem = FILES.contains(error.field()) ? "request.file." : "request.line.";
        return texts.first("request." + error.field() + "." + error.problem(), stem + error.problem());
    }
}
