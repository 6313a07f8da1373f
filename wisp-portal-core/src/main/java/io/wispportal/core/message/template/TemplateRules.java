package io.wispportal.core.message.template;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.message.TemplateKind;
import java.util.List;
import java.util.Set;

/** What a text must be for staff to store it (MSG-02). */
final class TemplateRules {

    private static final int LONGEST_MAIL = 4000;
    private static final int LONGEST_SUBJECT = 150;
    /** As typed, tags included (LNK-10). */
    private static final int LONGEST_SMS = 164;

    private TemplateRules() {}

    /** @throws InvalidInputException naming unknown and missing tags, and what else is missing or too long */
    static void check(TemplateKind kind, String subject, String text) {
        FormErrors errors = new FormErrors();
        if (kind.isMail()) {
            errors.required(LONGEST_SUBJECT, "subject", subject);
            errors.check(subject.lines().count() <= 1, "subject", "lines");
            parse(errors, kind, "subject", subject);
        }
        errors.check(!text.isBlank(), "text", "required");
        int longest = kind.isMail() ? LONGEST_MAIL : LONGEST_SMS;
        errors.check(text.length() <= longest, "text", kind.isMail() ? "tooLong" : "tooLongForPhone");
        if (parse(errors, kind, "text", text)) {
            needed(errors, kind, text);
        }
        errors.throwIfAny();
    }

    /** @throws UnknownTagsException naming the tags that the kind does not have */
    static boolean holds(TemplateKind kind, String text, String tag) {
        return TemplateText.parse(text, Set.copyOf(TemplateTags.of(kind))).holds(tag);
    }

    private static boolean parse(FormErrors errors, TemplateKind kind, String field, String typed) {
        return TagRules.check(errors, field, typed, Set.copyOf(TemplateTags.of(kind)));
    }

    private static void needed(FormErrors errors, TemplateKind kind, String text) {
        List<String> missing = TemplateTags.needed(kind).stream()
                .filter(tag -> !holds(kind, text, tag))
                .toList();
        errors.check(missing.isEmpty(), "text", "missingTags", String.join(", ", missing));
    }
}
