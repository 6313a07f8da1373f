package io.wispportal.core.batch;

import io.wispportal.Transactions;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.job.AlarmClock;
import io.wispportal.message.SendLog;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts the use cases of batches together from what they share. */
public record BatchParts(
        TenantDirectory tenants,
        BatchQueries queries,
        BatchStore store,
        RecipientStore recipients,
        AutoLoginLinkStore linkStore,
        SendLog log,
        Templates templates,
        LinkIssue links,
        PhoneSending sending,
        PortalAddresses addresses,
        PortalKeys keys,
        RetryPlan retries,
        AlarmClock alarms,
        Transactions transactions,
        AuditLog audit,
        Supplier<UUID> ids,
        Clock clock) {

    public BatchWriting writing() {
        return new BatchWriting(
                tenants,
                store,
                new Debtors(queries),
                templates,
                links,
                addresses,
                sending,
                alarms,
                transactions,
                audit,
                ids,
                clock);
    }

    public BatchDesk desk() {
        return new BatchDesk(queries, store, recipients, sending, alarms, transactions, audit, clock);
    }

    public BatchRun run() {
        SealedAddresses seals = new SealedAddresses(keys);
        BatchMessage message = new BatchMessage(queries, linkStore, links, seals, addresses, clock);
        BatchAttempt attempt = new BatchAttempt(message, sending, retries, clock);
        return new BatchRun(
                tenants,
                store,
                recipients,
                new BatchPreparation(queries, store, recipients, links, seals, transactions, ids, clock),
                new BatchSending(store, recipients, attempt, links, sending, transactions, clock),
                new BatchCancelling(recipients, log, links, transactions, clock),
                transactions,
                clock);
    }
}
