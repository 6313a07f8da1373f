package io.wispportal.core.batch;

import static io.wispportal.core.batch.BatchCounting.mobile;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Slice;
import io.wispportal.Transactions;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.autologin.IssuedLink;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes down a batch's recipients with their links, part by part: a part, its links and how far the batch has come are
 * stored together or not at all, so that a crash costs one part and nobody is written down twice.
 */
final class BatchPreparation {

    private final BatchQueries queries;
    private final BatchStore store;
    private final RecipientStore recipients;
    private final LinkIssue links;
    private final SealedAddresses seals;
    private final Transactions transactions;
    private final Supplier<UUID> ids;
    private final Clock clock;

    BatchPreparation(
            BatchQueries queries,
            BatchStore store,
            RecipientStore recipients,
            LinkIssue links,
            SealedAddresses seals,
            Transactions transactions,
            Supplier<UUID> ids,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.recipients = recipients;
        this.links = links;
        this.seals = seals;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ConcurrentChangeException if somebody else changed the batch meanwhile; nothing is stored */
    void nextPart(Tenant tenant, MessageBatch batch) {
        Slice<Debtor> part = queries.debtors(tenant.id(), batch.selection(), batch.preparedTo(), Debtors.PART);
        boolean linked = BatchText.checked(batch).holds(TemplateTags.LINK);
        Map<CustomerId, String> phones = phones(tenant, part.items());
        Map<CustomerId, IssuedLink> issued =
                linked ? links.make(tenant, batch.author(), phones.keySet(), false) : Map.of();
        Part with = new Part(tenant, linked, phones, issued, clock.instant());
        List<BatchRecipient> all =
                part.items().stream().map(debtor -> recipient(with, debtor)).toList();
        MessageBatch after = batch.prepared(part.more() ? Debtors.last(part).customer() : null);
        transactions.runInTransaction(() -> {
            if (!store.replace(tenant.id(), after)) {
                throw new ConcurrentChangeException("batch", batch.id());
            }
            links.add(tenant.id(), issued.values());
            recipients.addAll(tenant.id(), batch.id(), all);
        });
        links.endOlder(tenant, issued.keySet());
    }

    /** Of those who have a mobile. */
    private static Map<CustomerId, String> phones(Tenant tenant, List<Debtor> debtors) {
        Map<CustomerId, String> phones = new LinkedHashMap<>();
        for (Debtor debtor : debtors) {
            String phone = mobile(debtor, tenant);
            if (phone != null) {
                phones.put(debtor.customer(), phone);
            }
        }
        return phones;
    }

    /** What one part is written down with. */
    private record Part(
            Tenant tenant,
            boolean linked,
            Map<CustomerId, String> phones,
            Map<CustomerId, IssuedLink> links,
            Instant now) {}

    private BatchRecipient recipient(Part with, Debtor debtor) {
        OutboxEntryId id = new OutboxEntryId(ids.get());
        String phone = with.phones().get(debtor.customer());
        IssuedLink link = with.links().get(debtor.customer());
        if (phone == null || (with.linked() && link == null)) {
            return BatchRecipient.skipped(id, debtor.customer(), why(with.tenant(), debtor, phone == null), with.now());
        }
        return link == null
                ? BatchRecipient.waiting(id, debtor.customer(), phone, null, null, with.now())
                : BatchRecipient.waiting(
                        id,
                        debtor.customer(),
                        phone,
                        seals.seal(with.tenant().id(), id, link.address()),
                        link.link().id(),
                        with.now());
    }

    private static String why(Tenant tenant, Debtor debtor, boolean phoneless) {
        LetterTexts texts = LetterTexts.of(tenant);
        if (!phoneless) {
            return texts.get("batch.held");
        }
        return debtor.phone() == null || debtor.phone().isBlank()
                ? texts.get("missing.phone")
                : texts.format("missing.mobile", debtor.phone());
    }
}
