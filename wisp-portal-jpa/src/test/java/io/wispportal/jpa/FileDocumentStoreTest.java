package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.DocumentStoreContract;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on disk. */
final class FileDocumentStoreTest extends DocumentStoreContract {

    @TempDir
    private Path folder;

    private final TenantId tenant = new TenantId(SampleTenant.IDS.get());
    private final DocumentId id = new DocumentId(SampleTenant.IDS.get());

    @Override
    protected DocumentStore store() {
        return new FileDocumentStore(folder.resolve("documents"));
    }

    @Test
    @Tag("PAY-02")
    void leavesNothingWhenTheStreamBreaks() throws IOException {
        IOException broken = new IOException("connection reset");
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw broken;
            }
        };

        assertThatThrownBy(() -> store().write(
                                tenant,
                                id,
                                new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), breaking)))
                .isSameAs(broken);

        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> store().open(tenant, id)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void deletingTakesAlongWhatAServerThatDiedHadBegunToWrite() throws IOException {
        store().write(tenant, id, new ByteArrayInputStream(new byte[] {1}));
        Path file = folder.resolve("documents").resolve(tenant.toString()).resolve(id.toString());
        Path unfinished = Files.copy(file, file.resolveSibling(id + FileDocumentStore.UNFINISHED));

        store().delete(tenant, id);

        assertThat(file).doesNotExist();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void onlyThePortalsUserCanReadAFile() throws IOException {
        store().write(tenant, id, new ByteArrayInputStream(new byte[] {1}));

        Path file = folder.resolve("documents").resolve(tenant.toString()).resolve(id.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
