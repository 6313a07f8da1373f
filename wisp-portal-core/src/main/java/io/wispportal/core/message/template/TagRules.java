package io.wispportal.core.message.template;

import io.wispportal.core.FormErrors;
import java.util.Set;

/** What tags a text must not have for staff to store it. */
public final class TagRules {

    private TagRules() {}

    /**
     * Notes unknown tags and half ones.
     *
     * @param known names of the tags that this kind of text may hold
     * @return whether the text can be parsed
     */
    public static boolean check(FormErrors errors, String field, String typed, Set<String> known) {
        TemplateText.unclosed(typed).ifPresent(half -> errors.check(false, field, "unclosedTag", half));
        try {
            TemplateText.parse(typed, known);
            return true;
        } catch (UnknownTagsException unknown) {
            errors.check(false, field, "unknownTags", String.join(", ", unknown.tags()));
            return false;
        }
    }
}
