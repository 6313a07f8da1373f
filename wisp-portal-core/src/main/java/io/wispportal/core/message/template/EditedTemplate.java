package io.wispportal.core.message.template;

import io.wispportal.message.MessageTemplate;
import java.util.List;

/**
 * A text as staff edit it.
 *
 * @param template what holds now
 * @param tags     that it may have
 */
public record EditedTemplate(MessageTemplate template, List<String> tags) {

    /** Whether the tenant changed it. */
    public boolean isOwn() {
        return template.version() > 0;
    }
}
