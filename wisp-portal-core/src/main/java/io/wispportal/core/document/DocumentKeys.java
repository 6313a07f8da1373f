package io.wispportal.core.document;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import io.wispportal.Transactions;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.tenant.TenantId;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** A key for each document, kept as only the portal's keys can read it. */
final class DocumentKeys {

    private static final Configuration KIND = StreamingAeadConfig2026.get();

    private final DocumentKeyStore store;
    private final PortalKeys keys;
    private final Transactions transactions;

    DocumentKeys(DocumentKeyStore store, PortalKeys keys, Transactions transactions) {
        this.store = store;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** Makes a document's key and keeps it. */
    StreamingAead add(TenantId tenant, DocumentId id) {
        try {
            KeysetHandle made = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, KIND);
            String plain = TinkJsonProtoKeysetFormat.serializeKeyset(made, KIND, InsecureSecretKeyAccess.get());
            String wrapped = keys.encrypt(context(tenant, id), plain);
            transactions.runInTransaction(() -> store.add(tenant, id, wrapped));
            return made.getPrimitive(KIND, StreamingAead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key can be made", impossible);
        }
    }

    /**
     * Empty: this tenant's document has no key, or none any more.
     *
     * @throws IllegalStateException if what is kept was not written with the portal's keys for this document
     */
    Optional<StreamingAead> find(TenantId tenant, DocumentId id) {
        return store.find(tenant, id).map(wrapped -> key(keys.decrypt(context(tenant, id), wrapped)));
    }

    void remove(TenantId tenant, DocumentId id) {
        transactions.runInTransaction(() -> store.remove(tenant, id));
    }

    private static StreamingAead key(String plain) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(plain, KIND, InsecureSecretKeyAccess.get())
                    .getPrimitive(KIND, StreamingAead.class);
        } catch (GeneralSecurityException quotesIt) {
            throw new IllegalStateException("a document's key cannot be read");
        }
    }

    private static String context(TenantId tenant, DocumentId id) {
        return "document-key:" + tenant + ":" + id;
    }
}
