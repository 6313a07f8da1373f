package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryDatabase;
import io.wispportal.testing.InMemoryDocumentKeyStore;
import io.wispportal.testing.InMemoryDocumentStore;
import io.wispportal.testing.InMemoryTransactions;
import io.wispportal.testing.contract.DocumentStoreContract;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRE-10")
class EncryptedDocumentStoreTest extends DocumentStoreContract {

    private static final byte[] SECRET = "CURP GOMC560912HDFRRL09 ".repeat(1000).getBytes(UTF_8);

    private final TenantId tenant = new TenantId(new UUID(1, 1));
    private final TenantId other = new TenantId(new UUID(1, 2));
    private final DocumentId id = new DocumentId(new UUID(2, 1));
    private final InMemoryDocumentStore files = new InMemoryDocumentStore();
    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryDocumentKeyStore keyStore = new InMemoryDocumentKeyStore(database);
    private final InMemoryTransactions transactions = new InMemoryTransactions(database);
    private final PortalKeys portalKeys = PortalKeys.generate();
    private final EncryptedDocumentStore store = with(portalKeys);

    @Override
    protected DocumentStore store() {
        return store;
    }

    private EncryptedDocumentStore with(PortalKeys keys) {
        return new EncryptedDocumentStore(files, new DocumentKeys(keyStore, keys, transactions));
    }

    @Test
    void nothingOfItCanBeReadInWhatIsStored() throws IOException {
        write(id);

        assertThat(new String(bytes(tenant, id), ISO_8859_1)).doesNotContain("CURP");
        String wrapped = keyStore.find(tenant, id).orElseThrow();
        assertThat(wrapped).doesNotContain("{").doesNotContain("key");
        assertThatThrownBy(() -> PortalKeys.generate().decrypt("document-key:" + tenant + ":" + id, wrapped))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameFileTwiceIsStoredDifferently() throws IOException {
        DocumentId second = new DocumentId(new UUID(2, 2));
        write(id);
        write(second);

        assertThat(bytes(tenant, id)).isNotEqualTo(bytes(tenant, second));
    }

    @Test
    void aFileInAnothersPlaceIsRefused() throws IOException {
        DocumentId second = new DocumentId(new UUID(2, 2));
        write(id);
        write(second);

        put(tenant, id, bytes(tenant, second));

        assertThatThrownBy(() -> read(tenant, id)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileInAnothersPlaceIsRefusedEvenWithItsKey() throws IOException {
        DocumentId second = new DocumentId(new UUID(2, 2));
        write(id);
        String plain = portalKeys.decrypt(
                "document-key:" + tenant + ":" + id, keyStore.find(tenant, id).orElseThrow());
        rewrap(tenant, second, plain);
        rewrap(other, id, plain);
        put(tenant, second, bytes(tenant, id));
        put(other, id, bytes(tenant, id));

        assertThatThrownBy(() -> read(tenant, second)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(other, id)).isInstanceOf(IOException.class);
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantCannotReadItWithFileAndKeyRowInHand() throws IOException {
        write(id);
        String wrapped = keyStore.find(tenant, id).orElseThrow();
        transactions.runInTransaction(() -> keyStore.add(other, id, wrapped));
        put(other, id, bytes(tenant, id));

        assertThatThrownBy(() -> read(other, id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileThatWasCutOrChangedIsRefused() throws IOException {
        write(id);
        byte[] whole = bytes(tenant, id);

        for (int length : new int[] {0, 10, 40, 4096, 8192, whole.length - 1}) {
            put(tenant, id, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(tenant, id)).as("cut to %d", length).isInstanceOf(IOException.class);
        }
        for (int at = 0; at < whole.length; at += 997) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            put(tenant, id, changed);
            assertThatThrownBy(() -> read(tenant, id)).as("changed at %d", at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void otherKeysOpenNothing() throws IOException {
        write(id);

        assertThatThrownBy(() -> with(PortalKeys.generate()).open(tenant, id))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysThatWereRotatedOpenWhatIsOlder() throws IOException {
        write(id);

        try (InputStream open = with(portalKeys.rotated()).open(tenant, id)) {
            assertThat(open.readAllBytes()).isEqualTo(SECRET);
        }
    }

    @Test
    void aRestoredBackupOfTheFilesCannotBeDecrypted() throws IOException {
        write(id);
        byte[] backup = bytes(tenant, id);

        store.delete(tenant, id);
        put(tenant, id, backup);

        assertThat(keyStore.find(tenant, id)).isEmpty();
        assertThatThrownBy(() -> read(tenant, id)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void theKeyIsGoneEvenIfTheFileCannotBeDeleted() throws IOException {
        IOException stuck = new IOException("read-only file system");
        write(id);
        EncryptedDocumentStore failing = new EncryptedDocumentStore(
                new Undeletable(files, stuck), new DocumentKeys(keyStore, portalKeys, transactions));

        assertThatThrownBy(() -> failing.delete(tenant, id)).isSameAs(stuck);

        assertThat(keyStore.find(tenant, id)).isEmpty();
    }

    @Test
    void noKeyIsLeftOfAFileThatWasNotWritten() {
        InputStream breaking = new ByteArrayInputStream(SECRET) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                throw new IllegalStateException("connection reset");
            }
        };

        assertThatThrownBy(() -> store.write(tenant, id, breaking)).hasMessage("connection reset");

        assertThat(keyStore.find(tenant, id)).isEmpty();
    }

    private record Undeletable(DocumentStore files, IOException stuck) implements DocumentStore {
        @Override
        public void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException {
            files.write(tenant, id, bytes);
        }

        @Override
        public InputStream open(TenantId tenant, DocumentId id) throws IOException {
            return files.open(tenant, id);
        }

        @Override
        public void delete(TenantId tenant, DocumentId id) throws IOException {
            throw stuck;
        }
    }

    private void rewrap(TenantId of, DocumentId document, String plain) {
        String wrapped = portalKeys.encrypt("document-key:" + of + ":" + document, plain);
        transactions.runInTransaction(() -> keyStore.add(of, document, wrapped));
    }

    private void write(DocumentId document) throws IOException {
        store.write(tenant, document, new ByteArrayInputStream(SECRET));
    }

    private byte[] read(TenantId from, DocumentId document) throws IOException {
        try (InputStream open = store.open(from, document)) {
            return open.readAllBytes();
        }
    }

    /** As they lie on the disk. */
    private byte[] bytes(TenantId of, DocumentId document) throws IOException {
        try (InputStream open = files.open(of, document)) {
            return open.readAllBytes();
        }
    }

    private void put(TenantId of, DocumentId document, byte[] bytes) throws IOException {
        files.write(of, document, new ByteArrayInputStream(bytes));
    }
}
