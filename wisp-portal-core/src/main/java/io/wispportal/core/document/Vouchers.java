package io.wispportal.core.document;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.core.Caller;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.LookupCaller;
import io.wispportal.core.PayingCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.DocumentType;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes the files that customers attach. The bytes go to the document store while they are counted; a file waits an
 * hour for its form and is deleted then unless something refers to it. An alarm set before the first byte sees to that,
 * also when the portal dies in between.
 */
public final class Vouchers {

    /** Bytes, inclusive (PAY-02). */
    public static final long LIMIT = 10_485_760;

    /** How many files of one customer may wait for their form, so that nobody fills the disk. */
    public static final int MOST_WAITING = 20;

    /** With how many waiting already nobody who only looked up a balance adds one: the others stay the customer's. */
    private static final int MOST_OF_LOOKUPS = 3;

    private static final Duration KEPT = Duration.ofHours(1);

    private final DocumentStore store;
    private final DocumentRegister register;
    private final CustomerStore customers;
    private final TenantDirectory tenants;
    private final Transactions transactions;
    private final AlarmClock alarms;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final FileInspection inspection = new FileInspection();

    public Vouchers(
            DocumentStore store,
            DocumentRegister register,
            CustomerStore customers,
            TenantDirectory tenants,
            Transactions transactions,
            AlarmClock alarms,
            Supplier<UUID> ids,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.customers = customers;
        this.tenants = tenants;
        this.transactions = transactions;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores a file to attach to a report within the next hour. Blocks while the stream is read; does not close it.
     *
     * @param fileName as the browser sent it
     * @throws FileTooLargeException over {@link #LIMIT}; nothing is stored
     * @throws TooManyFilesException if {@link #MOST_WAITING} wait already, or a few for whoever only looked up the
     *                               balance; nothing is read
     * @throws RefusedFileException  if it is empty, damaged or of no accepted type; nothing is stored
     */
    public Document receive(PayingCaller customer, String fileName, InputStream bytes) throws IOException {
        TenantId tenant = customer.tenant();
        requirePlace(customer);
        DocumentId id = new DocumentId(ids.get());
        Instant now = clock.instant();
        transactions.runInTransaction(() -> alarms.wake(tenant, AlarmKind.SWEEP_DOCUMENT, id.value(), now.plus(KEPT)));
        LimitedStream counted = new LimitedStream(bytes, LIMIT);
        store.write(tenant, id, counted);
        DocumentType type = accepted(tenant, id, counted.count());
        Document document = new Document(
                id,
                customer.customer(),
                FileName.shown(fileName),
                type,
                counted.count(),
                counted.sha256Hex(),
                now,
                false);
        keep(customer, document);
        return document;
    }

    /** Of several that are received at once no more are kept than have a place. */
    private void keep(PayingCaller customer, Document document) throws IOException {
        try {
            transactions.runInTransaction(() -> {
                customers.hold(customer.tenant(), customer.customer());
                requirePlace(customer);
                register.add(customer.tenant(), document);
            });
        } catch (TooManyFilesException refused) {
            store.delete(customer.tenant(), document.id());
            throw refused;
        }
    }

    private void requirePlace(PayingCaller customer) {
        int most = customer instanceof LookupCaller ? MOST_OF_LOOKUPS : MOST_WAITING;
        if (register.countUnattached(customer.tenant(), customer.customer()) >= most) {
            throw new TooManyFilesException(most);
        }
    }

    /** A file of this customer that still waits for its form; empty if it is attached, swept or somebody else's. */
    public Optional<Document> waiting(PayingCaller customer, DocumentId id) {
        return own(customer, id).filter(document -> !document.attached());
    }

    /** Whether two files of this customer have the same bytes. */
    public boolean areSame(CustomerCaller customer, DocumentId one, DocumentId other) {
        Optional<String> hash = own(customer, one).map(Document::sha256);
        return hash.isPresent() && hash.equals(own(customer, other).map(Document::sha256));
    }

    /**
     * Whether these bytes are those of a stored file of this customer; keeps none of them.
     *
     * @throws FileTooLargeException over {@link #LIMIT}
     */
    public boolean isSame(CustomerCaller customer, DocumentId id, InputStream bytes) throws IOException {
        LimitedStream counted = new LimitedStream(bytes, LIMIT);
        counted.transferTo(OutputStream.nullOutputStream());
        String sha256 = counted.sha256Hex();
        return own(customer, id)
                .filter(document -> document.sha256().equals(sha256))
                .isPresent();
    }

    /**
     * Opens a stored file; the caller closes it.
     *
     * @throws NotFoundException if a customer asks for somebody else's
     */
    public OpenDocument open(Caller caller, DocumentId id) throws IOException {
        return new OpenDocument(describe(caller, id), store.open(caller.tenant(), id));
    }

    /**
     * What is known of a stored file: to the customer whose it is, and to staff who review payments.
     *
     * @throws NotFoundException if a customer asks for somebody else's
     */
    public Document describe(Caller caller, DocumentId id) {
        if (caller instanceof StaffCaller staff) {
            staff.require(Permission.REVIEW_PAYMENTS);
        }
        return register.find(caller.tenant(), id)
                .filter(document -> mayRead(caller, document))
                .orElseThrow(() -> new NotFoundException("document", id));
    }

    private static boolean mayRead(Caller caller, Document document) {
        return caller instanceof StaffCaller
                || (caller instanceof CustomerCaller own && document.owner().equals(own.customer()));
    }

    /** Deletes the file unless something refers to it. The alarm's work; may be repeated. */
    public void sweep(TenantId tenant, DocumentId id) {
        boolean attached = register.find(tenant, id).filter(Document::attached).isPresent();
        if (attached) {
            return;
        }
        boolean known = register.find(tenant, id).isPresent();
        boolean removed = transactions.inTransaction(() -> register.removeUnattached(tenant, id));
        if (removed || !known) {
            delete(tenant, id);
        }
    }

    private Optional<Document> own(PayingCaller customer, DocumentId id) {
        return register.find(customer.tenant(), id)
                .filter(document -> document.owner().equals(customer.customer()));
    }

    private DocumentType accepted(TenantId tenant, DocumentId id, long size) throws IOException {
        try {
            if (size == 0) {
                throw new RefusedFileException("empty");
            }
            boolean word =
                    tenants.byId(tenant).map(Tenant::settings).orElseThrow().wordDocuments();
            return inspection.inspect(() -> store.open(tenant, id), word);
        } catch (IOException | RuntimeException refused) {
            store.delete(tenant, id);
            throw refused;
        }
    }

    private void delete(TenantId tenant, DocumentId id) {
        try {
            store.delete(tenant, id);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
