package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.DocumentType;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentRegister} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class DocumentRegisterContract extends StoreContract {

    private Customer ana;

    /** @return stores of which transactions, tenants, customers and documents are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void findsWhatWasAddedWithEveryField() {
        for (DocumentType type : DocumentType.values()) {
            Document document = new Document(
                    new DocumentId(Samples.uuid()),
                    ana.id(),
                    "«Ñ» 東京 " + "x".repeat(113),
                    type,
                    Long.MAX_VALUE,
                    Samples.sha(),
                    NOON,
                    type.isImage());

            commit(() -> documents().add(isp.id(), document));

            assertThat(documents().find(isp.id(), document.id())).contains(document);
        }
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        DocumentId nothing = new DocumentId(Samples.uuid());

        assertThat(documents().find(isp.id(), nothing)).isEmpty();
        assertThat(attach(isp, nothing)).isFalse();
        assertThat(remove(isp, nothing)).isFalse();
    }

    @Test
    void attachesOnce() {
        Document document = document();

        assertThat(attach(isp, document.id())).isTrue();
        assertThat(attach(isp, document.id())).isFalse();

        assertThat(documents().find(isp.id(), document.id())).contains(document.attach());
    }

    @Test
    @Tag("PAY-02")
    void countsWhatNothingRefersToOfOneOwner() {
        Document attached = document();
        document();
        document();
        isp.document(isp.customer().id(), Samples.sha());
        attach(isp, attached.id());

        assertThat(documents().countUnattached(isp.id(), ana.id())).isEqualTo(2);
        assertThat(documents().countUnattached(otherIsp.id(), ana.id())).isZero();
    }

    @Test
    void forgetsWhatNothingRefersTo() {
        Document document = document();

        assertThat(remove(isp, document.id())).isTrue();
        assertThat(remove(isp, document.id())).isFalse();

        assertThat(documents().find(isp.id(), document.id())).isEmpty();
    }

    @Test
    void keepsWhatIsAttached() {
        Document document = document();
        attach(isp, document.id());

        assertThat(remove(isp, document.id())).isFalse();

        assertThat(documents().find(isp.id(), document.id())).contains(document.attach());
    }

    @RepeatedTest(5)
    void isEitherAttachedOrForgotten() {
        Document document = document();

        long winners = winners(
                () -> documents().attach(isp.id(), document.id()),
                () -> documents().removeUnattached(isp.id(), document.id()));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Document document = document();

        assertThat(documents().find(otherIsp.id(), document.id())).isEmpty();
        assertThat(attach(otherIsp, document.id())).isFalse();
        assertThat(remove(otherIsp, document.id())).isFalse();
        assertThat(documents().find(isp.id(), document.id())).contains(document);
    }

    @Test
    void leavesNothingAfterARollback() {
        Document added = Samples.document(ana.id(), Samples.sha());
        Document attached = document();
        Document removed = document();

        rollBack(() -> {
            documents().add(isp.id(), added);
            documents().attach(isp.id(), attached.id());
            documents().removeUnattached(isp.id(), removed.id());
        });

        assertThat(documents().find(isp.id(), added.id())).isEmpty();
        assertThat(documents().find(isp.id(), attached.id())).contains(attached);
        assertThat(documents().find(isp.id(), removed.id())).contains(removed);
    }

    private Document document() {
        return isp.document(ana.id(), Samples.sha());
    }

    private boolean attach(SampleIsp of, DocumentId id) {
        return inTransaction(() -> documents().attach(of.id(), id));
    }

    private boolean remove(SampleIsp of, DocumentId id) {
        return inTransaction(() -> documents().removeUnattached(of.id(), id));
    }

    private DocumentRegister documents() {
        return stores().documents();
    }
}
