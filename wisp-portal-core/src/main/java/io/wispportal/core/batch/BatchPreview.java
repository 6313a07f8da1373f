package io.wispportal.core.batch;

import io.wispportal.Money;
import io.wispportal.core.message.SendingBudget;
import io.wispportal.core.message.SendingRoom;
import io.wispportal.core.message.template.SmsText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch would send, before anything is sent (LNK-10). A link in it is a dummy of equal length.
 *
 * @param recipients   customers who would get a message
 * @param invoices     what they have to pay, in invoices
 * @param leftOut      ticked invoices that are paid or in review; 0 where all that match were chosen
 * @param phoneless    how many customers have no mobile number
 * @param phonelessNames some of them, by name
 * @param longest      the text for the recipient for whom it is longest, or null if there are none
 * @param longestName  that recipient, or null
 * @param segments     what all texts together are paid for
 * @param twoByte      how many of the texts cannot be written in the GSM alphabet
 * @param hasLink      whether the text lets its reader in
 * @param room         what may leave now, or null if there is nothing to send it with
 */
public record BatchPreview(
        int recipients,
        int invoices,
        int leftOut,
        int phoneless,
        List<String> phonelessNames,
        @Nullable String longest,
        @Nullable String longestName,
        long segments,
        int twoByte,
        boolean hasLink,
        @Nullable SendingRoom room) {

    public BatchPreview {
        phonelessNames = List.copyOf(phonelessNames);
    }

    /** What the longest text is as SMS; null without recipients. */
    public @Nullable SmsText sms() {
        return longest == null ? null : SmsText.of(longest);
    }

    /** Whether there is anything to send it with. */
    public boolean hasGateway() {
        return room != null;
    }

    public boolean isReady() {
        return hasGateway() && recipients > 0;
    }

    /** Whether more messages would leave than may within a day. */
    public boolean isBeyondToday() {
        return room != null && recipients > room.messages();
    }

    /** What all texts together cost; null: the gateway has no price. */
    public @Nullable Money price() {
        return budget() == null ? null : budget().price().of(segments);
    }

    /** What may still be spent now, if that is less than the price; else null. */
    public @Nullable Money tooLittleLeft() {
        return budget() == null || budget().covers(segments) ? null : budget().left();
    }

    private @Nullable SendingBudget budget() {
        return room == null ? null : room.budget();
    }
}
