package io.wispportal.core.batch;

import io.wispportal.batch.Debtor;
import io.wispportal.core.message.PhoneNumbers;
import io.wispportal.core.message.SendingRoom;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.message.Channel;
import io.wispportal.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a batch would send, one customer after the other; not thread-safe. */
final class BatchCounting {

    private static final int NAMED = 20;

    private final Tenant tenant;
    private final BatchText text;
    private final String dummy;

    // Mutable state: what was counted so far.
    private final List<String> phoneless = new ArrayList<>();
    private int recipients;
    private int invoices;
    private int without;
    private long segments;
    private int twoByte;
    private @Nullable String longest;
    private @Nullable String longestName;
    private int longestSize = -1;

    /** @param dummy what stands for the link */
    BatchCounting(Tenant tenant, BatchText text, String dummy) {
        this.tenant = tenant;
        this.text = text;
        this.dummy = dummy;
    }

    void count(Debtor debtor) {
        invoices += debtor.invoices();
        if (mobile(debtor, tenant) == null) {
            countPhoneless(debtor);
        } else {
            countText(debtor, text.write(debtor, dummy));
        }
    }

    /** The number to send to, or null if it is none or cannot be a mobile's. */
    static @Nullable String mobile(Debtor debtor, Tenant tenant) {
        return debtor.phone() == null
                ? null
                : PhoneNumbers.mobile(debtor.phone(), tenant).orElse(null);
    }

    /** @param ticked how many invoices staff ticked; 0: all that match */
    BatchPreview preview(int ticked, @Nullable SendingRoom room) {
        return new BatchPreview(
                recipients,
                invoices,
                Math.max(0, ticked - invoices),
                without,
                phoneless,
                longest,
                longestName,
                room != null && room.channel() == Channel.WHATSAPP ? recipients : segments,
                twoByte,
                text.holdsLink(),
                room);
    }

    private void countPhoneless(Debtor debtor) {
        without++;
        if (phoneless.size() < NAMED) {
            phoneless.add(debtor.fullName());
        }
    }

    private void countText(Debtor debtor, String written) {
        SmsText sms = SmsText.of(written);
        recipients++;
        segments += sms.segments();
        twoByte += sms.encoding() == SmsText.Encoding.UCS_2 ? 1 : 0;
        int size = sms.segments() * 1_000 + sms.units();
        if (size > longestSize) {
            longestSize = size;
            longest = written;
            longestName = debtor.fullName();
        }
    }
}
