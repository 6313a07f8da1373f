package io.wispportal.core.document;

import com.google.crypto.tink.StreamingAead;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts what another store keeps, each document with a key of its own and bound to its tenant and id: what was
 * swapped, cut or changed is refused while it is read, with an {@link IOException}. A document whose key is gone is not
 * there, whether its bytes are or not.
 */
final class EncryptedDocumentStore implements DocumentStore {

    private final DocumentStore files;
    private final DocumentKeys keys;

    EncryptedDocumentStore(DocumentStore files, DocumentKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    @Override
    public void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException {
        StreamingAead key = keys.add(tenant, id);
        try (InputStream cipher = new EncryptingStream(bytes, key, context(tenant, id))) {
            files.write(tenant, id, cipher);
        } catch (Throwable failure) {
            keys.remove(tenant, id);
            throw failure;
        }
    }

    @Override
    public InputStream open(TenantId tenant, DocumentId id) throws IOException {
        StreamingAead key = keys.find(tenant, id).orElseThrow(() -> new FileNotFoundException("no document " + id));
        InputStream cipher = files.open(tenant, id);
        try {
            return key.newDecryptingStream(cipher, context(tenant, id));
        } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
            cipher.close();
            throw new IOException("document " + id + " cannot be decrypted", unreadable);
        }
    }

    /** The key goes first: from then on the document is gone for good, whatever becomes of its bytes. */
    @Override
    public void delete(TenantId tenant, DocumentId id) throws IOException {
        keys.remove(tenant, id);
        files.delete(tenant, id);
    }

    private static byte[] context(TenantId tenant, DocumentId id) {
        return (tenant + "|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
