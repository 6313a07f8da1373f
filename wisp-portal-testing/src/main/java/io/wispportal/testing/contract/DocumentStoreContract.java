package io.wispportal.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentStore} must keep. To check yours, extend this class, return it from {@link #store()}, and
 * run it with JUnit 5.
 */
public abstract class DocumentStoreContract {

    /** The largest file a customer may send. */
    private static final int LARGEST = 10_485_760;

    private final TenantId tenant = new TenantId(Samples.uuid());
    private final TenantId other = new TenantId(Samples.uuid());
    private final DocumentId id = new DocumentId(Samples.uuid());

    /** The store under test, the same data at every call. It need not be empty and does not know the tenants. */
    protected abstract DocumentStore store();

    @Test
    void opensWhatWasWritten() throws IOException {
        write(tenant, "«Ñ» \0\r\n".getBytes(UTF_8));

        assertThat(read(tenant)).isEqualTo("«Ñ» \0\r\n".getBytes(UTF_8));
        assertThat(read(tenant)).as("a second time").hasSize(10);
    }

    @Test
    void keepsAnEmptyFile() throws IOException {
        write(tenant, new byte[0]);

        assertThat(read(tenant)).isEmpty();
    }

    @Test
    void keepsTheLargestFileByteForByte() throws IOException {
        byte[] bytes = new byte[LARGEST];
        new Random(1).nextBytes(bytes);

        write(tenant, bytes);

        assertThat(read(tenant)).isEqualTo(bytes);
    }

    @Test
    void readsAStreamThatComesInPiecesToItsEndAndLeavesItOpen() throws IOException {
        PiecemealStream pieces = new PiecemealStream(new byte[] {1, 2, 3, 4, 5});

        store().write(tenant, id, pieces);

        assertThat(read(tenant)).containsExactly(1, 2, 3, 4, 5);
        assertThat(pieces.isClosed()).isFalse();
    }

    @Test
    void leavesNothingBehindIfTheStreamBreaks() {
        IOException broken = new IOException("the line was cut");

        assertThatThrownBy(() -> store().write(tenant, id, new BreakingStream(100_000, broken)))
                .isSameAs(broken);

        assertThatThrownBy(() -> read(tenant)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void saysThatWhatIsUnknownIsNotThere() {
        assertThatThrownBy(() -> read(tenant)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void deletes() throws IOException {
        write(tenant, new byte[] {1});

        store().delete(tenant, id);
        store().delete(tenant, id);

        assertThatThrownBy(() -> read(tenant)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() throws IOException {
        write(tenant, new byte[] {1});

        assertThatThrownBy(() -> read(other)).isInstanceOf(FileNotFoundException.class);
        store().delete(other, id);
        assertThat(read(tenant)).containsExactly(1);

        write(other, new byte[] {2});
        assertThat(read(tenant)).containsExactly(1);
        assertThat(read(other)).containsExactly(2);
    }

    private void write(TenantId to, byte[] bytes) throws IOException {
        store().write(to, id, new ByteArrayInputStream(bytes));
    }

    private byte[] read(TenantId from) throws IOException {
        try (InputStream bytes = store().open(from, id)) {
            return bytes.readAllBytes();
        }
    }
}
