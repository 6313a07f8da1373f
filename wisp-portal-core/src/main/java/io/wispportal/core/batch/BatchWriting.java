package io.wispportal.core.batch;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.invoice.InvoiceSearch;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.SendingRoom;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Channel;
import io.wispportal.message.TemplateKind;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Staff write a message to the customers of selected invoices, see what it would be, and confirm it (LNK-08). */
public final class BatchWriting {

    /** So many invoices can be ticked one by one; more are chosen by a filter. */
    static final int MOST_CHOSEN = 500;

    /** A draft that nobody confirmed is forgotten after this. */
    private static final Duration DRAFT_LIFE = Duration.ofDays(1);

    /** So long can messages be sent again that failed. */
    static final Duration ADDRESS_LIFE = Duration.ofDays(30);

    private final TenantDirectory tenants;
    private final BatchStore store;
    private final Debtors debtors;
    private final Templates templates;
    private final LinkIssue links;
    private final PortalAddresses addresses;
    private final PhoneSending sending;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    BatchWriting(
            TenantDirectory tenants,
            BatchStore store,
            Debtors debtors,
            Templates templates,
            LinkIssue links,
            PortalAddresses addresses,
            PhoneSending sending,
            AlarmClock alarms,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.tenants = tenants;
        this.store = store;
        this.debtors = debtors;
        this.templates = templates;
        this.links = links;
        this.addresses = addresses;
        this.sending = sending;
        this.alarms = alarms;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a draft with the tenant's reminder.
     *
     * @param chosen the ticked invoices; empty: all that match the search
     * @throws InvalidInputException if too many were ticked
     */
    public BatchId begin(StaffCaller staff, InvoiceSearch search, List<InvoiceId> chosen) {
        staff.require(Permission.SEND_BATCHES);
        new FormErrors()
                .check(chosen.size() <= MOST_CHOSEN, "invoice", "tooMany")
                .throwIfAny();
        Tenant tenant = tenant(staff);
        Instant now = clock.instant();
        InvoiceSelection selection = new InvoiceSelection(search.filter(tenant.dayOf(now)), chosen);
        String text = templates.current(tenant, TemplateKind.PAYMENT_REMINDER).text();
        MessageBatch draft = MessageBatch.draft(
                new BatchId(ids.get()),
                selection,
                text,
                BatchText.holdsLink(text),
                tenant.settings().messages().plainLetters(),
                staff.actor(),
                now);
        transactions.runInTransaction(() -> {
            store.forgetDrafts(staff.tenant(), now.minus(DRAFT_LIFE));
            store.add(staff.tenant(), draft);
        });
        return draft.id();
    }

    /** @throws NotFoundException if the tenant has no such batch */
    public MessageBatch open(StaffCaller staff, BatchId id) {
        staff.require(Permission.SEND_BATCHES);
        return store.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("batch", id));
    }

    /**
     * What it would send now. Reads every recipient.
     *
     * @throws InvalidInputException if its text cannot be sent
     */
    public BatchPreview preview(StaffCaller staff, MessageBatch batch) {
        staff.require(Permission.SEND_BATCHES);
        Tenant tenant = tenant(staff);
        Channel channel = sending.phoneChannel(staff.tenant()).orElse(Channel.SMS);
        BatchText text = BatchText.of(batch, tenant, addresses.of(tenant), channel);
        BatchCounting counting = new BatchCounting(tenant, text, links.sampleAddress(tenant));
        debtors.of(staff.tenant(), batch.selection()).forEach(counting::count);
        SendingRoom room = sending.room(staff.tenant()).orElse(null);
        return counting.preview(batch.selection().chosen().size(), room);
    }

    /**
     * Writes a draft anew.
     *
     * @param version of the draft that the form was made for
     * @throws InvalidInputException     if the text cannot be sent; nothing is stored
     * @throws ConcurrentChangeException if it was changed or confirmed since
     */
    public void write(StaffCaller staff, BatchId id, long version, String text, boolean asLink, boolean plainLetters) {
        MessageBatch next = draft(staff, id, version).written(text, asLink, plainLetters, staff.actor());
        BatchText.checked(next);
        transactions.runInTransaction(() -> replace(staff, next));
    }

    /**
     * Lets it go: from now on it runs by itself, whatever happens to the server.
     *
     * @param version of the draft that was previewed
     * @throws InvalidInputException     if nobody would get a message, or nothing can send it
     * @throws ConcurrentChangeException if it was changed or confirmed since; it is sent once
     */
    public void confirm(StaffCaller staff, BatchId id, long version) {
        MessageBatch draft = draft(staff, id, version);
        BatchText.checked(draft);
        new FormErrors()
                .check(sending.phoneChannel(staff.tenant()).isPresent(), "batch", "noGateway")
                .check(reachesAnybody(staff, draft), "batch", "nobody")
                .throwIfAny();
        Instant now = clock.instant();
        transactions.runInTransaction(() -> {
            replace(staff, draft.confirmed(staff.actor(), now));
            alarms.wake(staff.tenant(), AlarmKind.RUN_BATCH, id.value(), now);
            alarms.wake(staff.tenant(), AlarmKind.FORGET_BATCH_ADDRESSES, id.value(), now.plus(ADDRESS_LIFE));
            String ticked = String.valueOf(draft.selection().chosen().size());
            Map<String, String> details = Map.of("chosen", ticked, "message", draft.text());
            audit.record(staff.tenant(), staff.actor(), AuditAction.BATCH_CONFIRMED, id.value(), null, details);
        });
    }

    private boolean reachesAnybody(StaffCaller staff, MessageBatch draft) {
        Tenant tenant = tenant(staff);
        return debtors.of(staff.tenant(), draft.selection())
                .anyMatch(debtor -> BatchCounting.mobile(debtor, tenant) != null);
    }

    private MessageBatch draft(StaffCaller staff, BatchId id, long version) {
        MessageBatch batch = open(staff, id);
        if (batch.state() != BatchState.DRAFT || batch.version() != version) {
            throw new ConcurrentChangeException("batch", id);
        }
        return batch;
    }

    private void replace(StaffCaller staff, MessageBatch next) {
        if (!store.replace(staff.tenant(), next)) {
            throw new ConcurrentChangeException("batch", next.id());
        }
    }

    private Tenant tenant(StaffCaller staff) {
        return tenants.byId(staff.tenant()).orElseThrow(() -> new NotFoundException("tenant", staff.tenant()));
    }
}
