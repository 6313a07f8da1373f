package io.wispportal.core.document;

import io.wispportal.Transactions;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.UploadThrottle;
import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.job.AlarmClock;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What the use cases of identity documents are made of. */
public record IdentityParts(
        DocumentStore files,
        DocumentKeyStore keyStore,
        PortalKeys keys,
        IdentityDocumentStore register,
        Pictures pictures,
        UploadThrottle throttle,
        AlarmClock alarms,
        Transactions transactions,
        AuditLog audit,
        Supplier<UUID> ids,
        Clock clock) {

    public IdentityDocuments documents() {
        return new IdentityDocuments(store(), register, pictures, throttle, transactions, alarms, ids, clock);
    }

    public IdentityReading reading() {
        return new IdentityReading(store(), register, transactions, audit);
    }

    public IdentityRetention retention() {
        return new IdentityRetention(store(), register, transactions, audit, clock);
    }

    /** Their turn is that of identity documents. */
    public LogoPictures logos() {
        return new LogoPictures(pictures);
    }

    private EncryptedDocumentStore store() {
        return new EncryptedDocumentStore(files, new DocumentKeys(keyStore, keys, transactions));
    }
}
