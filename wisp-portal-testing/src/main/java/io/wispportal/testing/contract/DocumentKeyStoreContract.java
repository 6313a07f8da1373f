package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentKeyStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("PRE-10")
public abstract class DocumentKeyStoreContract extends StoreContract {

    private static final String WRAPPED = "AQ+/=".repeat(400);

    private final DocumentId id = new DocumentId(Samples.uuid());

    /** @return stores of which transactions, tenants and document keys are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAdded() {
        commit(() -> keys().add(isp.id(), id, WRAPPED));

        assertThat(keys().find(isp.id(), id)).contains(WRAPPED);
    }

    @Test
    void keepsTheFirstOfTwo() {
        commit(() -> keys().add(isp.id(), id, WRAPPED));

        assertThatThrownBy(() -> commit(() -> keys().add(isp.id(), id, "other")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(keys().find(isp.id(), id)).contains(WRAPPED);
    }

    @Test
    void forgets() {
        commit(() -> keys().add(isp.id(), id, WRAPPED));

        commit(() -> keys().remove(isp.id(), id));
        commit(() -> keys().remove(isp.id(), id));

        assertThat(keys().find(isp.id(), id)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        commit(() -> keys().add(isp.id(), id, WRAPPED));

        assertThat(keys().find(otherIsp.id(), id)).isEmpty();
        commit(() -> keys().remove(otherIsp.id(), id));
        assertThat(keys().find(isp.id(), id)).contains(WRAPPED);

        commit(() -> keys().add(otherIsp.id(), id, "other"));
        assertThat(keys().find(isp.id(), id)).contains(WRAPPED);
    }

    @Test
    void leavesNothingAfterARollback() {
        DocumentId removed = new DocumentId(Samples.uuid());
        commit(() -> keys().add(isp.id(), removed, WRAPPED));

        rollBack(() -> {
            keys().add(isp.id(), id, WRAPPED);
            keys().remove(isp.id(), removed);
        });

        assertThat(keys().find(isp.id(), id)).isEmpty();
        assertThat(keys().find(isp.id(), removed)).contains(WRAPPED);
    }

    private DocumentKeyStore keys() {
        return stores().documentKeys();
    }
}
