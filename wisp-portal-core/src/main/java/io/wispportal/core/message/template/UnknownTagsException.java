package io.wispportal.core.message.template;

import io.wispportal.PortalException;
import java.util.List;

/** A template names tags that its kind does not have. Nothing is stored or sent. */
public final class UnknownTagsException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> tags;

    UnknownTagsException(List<String> tags) {
        super("unknown tags: " + String.join(", ", tags));
        this.tags = List.copyOf(tags);
    }

    /** As they were typed between the braces, in their order. */
    public List<String> tags() {
        return tags;
    }
}
