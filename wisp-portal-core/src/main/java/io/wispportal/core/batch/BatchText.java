package io.wispportal.core.batch;

import io.wispportal.batch.Debtor;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.message.template.SmsText;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.core.message.template.UnknownTagsException;
import io.wispportal.message.Channel;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A batch's text, parsed once, written for one customer after the other. Immutable, thread-safe. */
final class BatchText {

    /** As typed, tags included (LNK-10). */
    static final int LONGEST = 164;

    /** What one message may be paid for, in SMS. */
    static final int MOST_SEGMENTS = 3;

    private static final Set<String> TAGS = Set.copyOf(TemplateTags.of(TemplateKind.PAYMENT_REMINDER));

    private final TemplateText text;
    private final boolean plainLetters;
    private final Tenant tenant;
    private final String portal;
    private final DateTimeFormatter day;

    private BatchText(TemplateText text, boolean plainLetters, Tenant tenant, String portal) {
        this.text = text;
        this.plainLetters = plainLetters;
        this.tenant = tenant;
        this.portal = portal;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(tenant.locale());
    }

    /**
     * Reads what staff typed (LNK-09).
     *
     * @param portal  address of the tenant's portal
     * @param channel accents are left out of SMS only
     * @throws InvalidInputException naming unknown tags, a text that is missing or too long, and one that is to let its
     *     reader in and holds no link
     */
    static BatchText of(MessageBatch batch, Tenant tenant, String portal, Channel channel) {
        boolean plain = batch.plainLetters() && channel == Channel.SMS;
        return new BatchText(checked(batch), plain, tenant, portal);
    }

    /** @throws InvalidInputException as {@link #of} */
    static TemplateText checked(MessageBatch batch) {
        FormErrors errors = new FormErrors();
        errors.check(!batch.text().isBlank(), "text", "required");
        errors.check(batch.text().length() <= LONGEST, "text", "tooLongForPhone");
        TemplateText.unclosed(batch.text()).ifPresent(half -> errors.check(false, "text", "unclosedTag", half));
        TemplateText text = parsed(batch.text(), errors);
        errors.check(text == null || !batch.asLink() || text.holds(TemplateTags.LINK), "text", "linkMissing");
        errors.throwIfAny();
        return Objects.requireNonNull(text);
    }

    private static @Nullable TemplateText parsed(String typed, FormErrors errors) {
        try {
            return TemplateText.parse(typed, TAGS);
        } catch (UnknownTagsException unknown) {
            errors.check(false, "text", "unknownTags", String.join(", ", unknown.tags()));
            return null;
        }
    }

    /** Whether a stored template lets its reader in. */
    static boolean holdsLink(String template) {
        return TemplateText.parse(template, TAGS).holds(TemplateTags.LINK);
    }

    /** Whether it lets its reader in. */
    boolean holdsLink() {
        return text.holds(TemplateTags.LINK);
    }

    /** @param link the address that lets this customer in; empty if the text holds none */
    String write(Debtor debtor, String link) {
        String written = text.render(new ReminderValues(tenant, portal, day, debtor, link));
        return plainLetters ? SmsText.plain(written) : written;
    }
}
