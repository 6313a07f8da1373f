package io.wispportal.core.batch;

import io.wispportal.Transactions;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendState;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes back what waits of a stopped batch: what may have left is told so and keeps its link, all other links end. */
final class BatchCancelling {

    private final RecipientStore recipients;
    private final SendLog log;
    private final LinkIssue links;
    private final Transactions transactions;
    private final Clock clock;

    BatchCancelling(RecipientStore recipients, SendLog log, LinkIssue links, Transactions transactions, Clock clock) {
        this.recipients = recipients;
        this.log = log;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return whether there may be more */
    boolean somePart(Tenant tenant, BatchId batch) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            List<BatchRecipient> some = recipients.hold(tenant.id(), batch, RecipientState.WAITING, Debtors.PART);
            Map<OutboxEntryId, SendState> tried = log.states(
                    tenant.id(), some.stream().map(BatchRecipient::id).toList());
            List<BatchRecipient> unsent = new ArrayList<>();
            for (BatchRecipient each : some) {
                settle(tenant, batch, each, tried.getOrDefault(each.id(), SendState.NOT_SENT), now, unsent);
            }
            recipients.cancel(
                    tenant.id(), batch, unsent.stream().map(BatchRecipient::id).toList(), now);
            links.end(tenant.id(), linksOf(unsent), new LinkEnd(now, LinkEnd.Why.REVOKED));
            return !some.isEmpty();
        });
    }

    private void settle(
            Tenant tenant,
            BatchId batch,
            BatchRecipient waiting,
            SendState tried,
            Instant now,
            List<BatchRecipient> unsent) {
        switch (tried) {
            case NOT_SENT -> unsent.add(waiting);
            case SENT -> recipients.replace(tenant.id(), batch, waiting, waiting.sent(now));
            case SENDING, UNSURE, AGAIN -> {
                String why = LetterTexts.of(tenant).get("batch.cut");
                recipients.replace(tenant.id(), batch, waiting, waiting.unsure(why, now));
            }
        }
    }

    private static List<LinkId> linksOf(List<BatchRecipient> unsent) {
        return unsent.stream()
                .map(BatchRecipient::link)
                .filter(Objects::nonNull)
                .toList();
    }
}
