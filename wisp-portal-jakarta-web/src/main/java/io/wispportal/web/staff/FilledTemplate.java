package io.wispportal.web.staff;

import io.wispportal.message.MessageTemplate;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template's form as filled in.
 *
 * @param subject empty where there is none
 * @param version of the text that the form was made for
 */
public record FilledTemplate(String subject, String text, String version) {

    static FilledTemplate of(MessageTemplate template) {
        return new FilledTemplate(template.subject(), template.text().strip(), String.valueOf(template.version()));
    }

    static FilledTemplate of(Exchange exchange) {
        return new FilledTemplate(exchange.field("subject"), exchange.field("text"), exchange.field("version"));
    }

    FilledTemplate with(String stored) {
        return new FilledTemplate(subject, text, stored);
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("template.subject"), subject);
        shown.put(texts.get("template.text"), text);
        return shown;
    }
}
