package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.DocumentStoreContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class InMemoryDocumentStoreTest extends DocumentStoreContract {

    private final InMemoryDocumentStore store = new InMemoryDocumentStore();

    @Override
    protected DocumentStore store() {
        return store;
    }

    @Test
    void tellsHowManyFilesItKeeps() throws IOException {
        store.write(TenantId.INSTALLATION, new DocumentId(new UUID(1, 1)), new ByteArrayInputStream(new byte[1]));

        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAFileThatThereIsNoRoomFor() throws IOException {
        store.holdAtMost(3);
        store.write(TenantId.INSTALLATION, new DocumentId(new UUID(1, 1)), new ByteArrayInputStream(new byte[2]));

        assertThatThrownBy(() -> store.write(
                        TenantId.INSTALLATION, new DocumentId(new UUID(1, 2)), new ByteArrayInputStream(new byte[2])))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(store.bytes()).isEqualTo(2);
    }
}
