package io.wispportal.core.document;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.core.credential.UploadThrottle;
import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Takes the files of people who ask for the service: anybody, without an account. What comes is encrypted at once; of a
 * picture only what can be seen is kept, as a new picture, and a PDF as it is once it was looked through. A document
 * waits an hour for its request and is deleted then; alarms set before the first byte see to that, also when the portal
 * dies in between. Of strangers only the files of counted forms are taken; an id is no right by itself.
 */
public final class IdentityDocuments {

    /** Bytes of one file, inclusive (PRE-03). */
    public static final long LIMIT = 10_485_760;

    private static final Duration WAIT = Duration.ofHours(1);

    private final DocumentStore store;
    private final IdentityDocumentStore register;
    private final Pictures pictures;
    private final WaitingPlaces places;
    private final UploadThrottle throttle;
    private final Transactions transactions;
    private final AlarmClock alarms;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /** @param store encrypts */
    IdentityDocuments(
            EncryptedDocumentStore store,
            IdentityDocumentStore register,
            Pictures pictures,
            UploadThrottle throttle,
            Transactions transactions,
            AlarmClock alarms,
            Supplier<UUID> ids,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.pictures = pictures;
        this.places = new WaitingPlaces(register);
        this.throttle = throttle;
        this.transactions = transactions;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Lets a stranger send the files of one form, whatever becomes of the form. Whoever calls this has looked whether it is a
     * person. Not inside a transaction.
     *
     * @param address the sender's
     * @param share   what is left of the limit of an address
     * @throws TooManyFilesException if files came with too many forms of that address within the hour
     */
    public FileSender admit(Tenant tenant, String address, IntUnaryOperator share) {
        if (!throttle.admits(tenant, address, share)) {
            throw TooManyFilesException.inForms(UploadThrottle.OF_HOUR);
        }
        return FileSender.stranger(tenant.id(), AddressRange.countedPart(address));
    }

    /**
     * Stores a file to attach to a request within the next hour. Blocks while the stream is read, and while other pictures
     * are worked on; does not close the stream. Outside a transaction.
     *
     * @param fileName as the browser sent it
     * @throws FileTooLargeException over {@link #LIMIT}; nothing is stored
     * @throws TooManyFilesException if too many of the sender, or of all, wait already; nothing is read
     * @throws RefusedFileException  if it is not taken; nothing is stored
     */
    public IdentityDocument receive(FileSender sender, IdentityDocumentKind kind, String fileName, InputStream bytes)
            throws IOException {
        places.require(sender);
        TenantId tenant = sender.tenant();
        String shown = FileName.shown(fileName);
        Stored sent = write(tenant, new LimitedStream(bytes, LIMIT));
        try {
            DocumentType type = IdentityFiles.type(shown, head(tenant, sent.id()));
            Stored kept = type.isImage() ? remade(tenant, type, sent.id()) : inspected(tenant, sent);
            return add(sender, kind, IdentityFiles.keptName(shown, type), kept);
        } catch (IOException | RuntimeException refused) {
            store.delete(tenant, sent.id());
            throw refused;
        }
    }

    /** A document that still waits for its request; empty if it belongs to one, is swept or another tenant's. */
    public Optional<IdentityDocument> waiting(TenantId tenant, DocumentId id) {
        return register.find(tenant, id).filter(IdentityDocument::isWaiting);
    }

    /**
     * Gives waiting documents to a request, all or none. Joins the transaction that stores the request, which is rolled back
     * if it throws.
     *
     * @param keptUntil when they are deleted unless {@link #keepUntil} says otherwise before; within a day after that
     * @throws NotFoundException if one is not there any more or belongs to a request already
     */
    public void attach(TenantId tenant, List<DocumentId> documents, UUID request, Instant keptUntil) {
        transactions.runInTransaction(() -> {
            for (DocumentId id : documents) {
                if (!register.attach(tenant, id, request, keptUntil)) {
                    throw new NotFoundException("identity document", id);
                }
            }
            Instant first = IdentityRetention.nextLook(clock.instant(), keptUntil);
            alarms.wake(tenant, AlarmKind.EXPIRE_IDENTITY_DOCUMENTS, request, first);
        });
    }

    /** Says anew how long the documents of a request are kept, for example when it is closed. Joins a transaction. */
    public void keepUntil(TenantId tenant, UUID request, Instant keptUntil) {
        transactions.runInTransaction(() -> register.keepUntil(tenant, request, keptUntil));
    }

    private record Stored(DocumentId id, DocumentType type, long size, String sha256) {}

    private Stored write(TenantId tenant, LimitedStream counted) throws IOException {
        DocumentId id = new DocumentId(ids.get());
        Instant end = clock.instant().plus(WAIT);
        transactions.runInTransaction(() -> alarms.wake(tenant, AlarmKind.SWEEP_IDENTITY_DOCUMENT, id.value(), end));
        store.write(tenant, id, counted);
        return new Stored(id, DocumentType.PDF, counted.count(), counted.sha256Hex());
    }

    private byte[] head(TenantId tenant, DocumentId id) throws IOException {
        try (InputStream in = store.open(tenant, id)) {
            return in.readNBytes(IdentityFiles.HEAD);
        }
    }

    private Stored inspected(TenantId tenant, Stored pdf) throws IOException {
        try (InputStream in = store.open(tenant, pdf.id())) {
            PdfInspection.check(in);
        }
        return pdf;
    }

    /** The new picture; the one that was sent is gone. */
    private Stored remade(TenantId tenant, DocumentType type, DocumentId sent) throws IOException {
        Stored[] made = new Stored[1];
        try (InputStream in = store.open(tenant, sent)) {
            pictures.remake(type, in, jpeg -> made[0] = write(tenant, new LimitedStream(jpeg, LIMIT)));
        }
        store.delete(tenant, sent);
        return new Stored(made[0].id(), DocumentType.JPEG, made[0].size(), made[0].sha256());
    }

    private IdentityDocument add(FileSender sender, IdentityDocumentKind kind, String name, Stored kept)
            throws IOException {
        IdentityDocument document = new IdentityDocument(
                kept.id(), kind, name, kept.type(), kept.size(), kept.sha256(), clock.instant(), null, null);
        try {
            transactions.runInTransaction(() -> register.add(sender.tenant(), document, sender.mark()));
            return document;
        } catch (RuntimeException failed) {
            store.delete(sender.tenant(), kept.id());
            throw failed;
        }
    }
}
