package io.wispportal.web.staff;

import io.wispportal.batch.MessageBatch;
import io.wispportal.web.http.Exchange;

/**
 * A batch's form as filled in.
 *
 * @param version of the draft that the form was made for
 */
public record FilledBatch(String text, boolean asLink, boolean plainLetters, String version) {

    static FilledBatch of(MessageBatch draft) {
        return new FilledBatch(
                draft.text().strip(), draft.asLink(), draft.plainLetters(), String.valueOf(draft.version()));
    }

    static FilledBatch of(Exchange exchange) {
        return new FilledBatch(
                exchange.field("text"),
                exchange.isTicked("asLink"),
                exchange.isTicked("plain"),
                exchange.field("version"));
    }

    long number() {
        return FormVersion.number(version);
    }

    FilledBatch with(String stored) {
        return new FilledBatch(text, asLink, plainLetters, stored);
    }
}
