package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.testing.PortalStores;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link IdentityDocumentStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("PRE-10")
public abstract class IdentityDocumentStoreContract extends StoreContract {

    private static final String SENDER = "2001:db8:ffff:ffff::/64";
    private static final Instant LATER = NOON.plus(Duration.ofDays(180));

    private final UUID request = Samples.uuid();

    /** @return stores of which transactions, tenants and identity documents are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
            IdentityDocument waiting = sample(kind, NOON);
            IdentityDocument attached = sample(kind, NOON).of(request, LATER);

            commit(() -> documents().add(isp.id(), waiting, SENDER));
            commit(() -> documents().add(isp.id(), attached, SENDER));

            assertThat(documents().find(isp.id(), waiting.id())).contains(waiting);
            assertThat(documents().find(isp.id(), attached.id())).contains(attached);
        }
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        DocumentId nothing = new DocumentId(Samples.uuid());

        assertThat(documents().find(isp.id(), nothing)).isEmpty();
        assertThat(documents().ofRequest(isp.id(), request)).isEmpty();
        assertThat(attach(isp, nothing)).isFalse();
        assertThat(remove(isp, nothing, null)).isFalse();
        assertThat(remove(isp, nothing, request)).isFalse();
    }

    @Test
    void belongsToOneRequestAndStaysThere() {
        IdentityDocument document = added();

        assertThat(attach(isp, document.id())).isTrue();
        assertThat(attach(isp, document.id())).isFalse();
        assertThat(inTransaction(() -> documents().attach(isp.id(), document.id(), Samples.uuid(), NOON)))
                .isFalse();

        assertThat(documents().find(isp.id(), document.id())).contains(document.of(request, LATER));
    }

    @Test
    void listsWhatBelongsToARequestByKindAndAge() {
        IdentityDocument second = add(sample(IdentityDocumentKind.ID_BACK, NOON.plusSeconds(1)));
        IdentityDocument first = add(sample(IdentityDocumentKind.ID_BACK, NOON));
        IdentityDocument front = add(sample(IdentityDocumentKind.ID_FRONT, NOON.plusSeconds(2)));
        IdentityDocument waiting = added();
        IdentityDocument elsewhere =
                add(sample(IdentityDocumentKind.ID_FRONT, NOON).of(Samples.uuid(), LATER));
        attach(isp, second.id());
        attach(isp, first.id());
        attach(isp, front.id());

        assertThat(documents().ofRequest(isp.id(), request))
                .containsExactly(front.of(request, LATER), first.of(request, LATER), second.of(request, LATER))
                .doesNotContain(waiting, elsewhere);
    }

    @Test
    void keepsWhatBelongsToARequestForAnotherTime() {
        IdentityDocument document = added();
        IdentityDocument elsewhere =
                add(sample(IdentityDocumentKind.COUPON, NOON).of(Samples.uuid(), LATER));
        attach(isp, document.id());
        Instant sooner = NOON.plusSeconds(7);

        commit(() -> documents().keepUntil(isp.id(), request, sooner));
        commit(() -> documents().keepUntil(otherIsp.id(), request, NOON));

        assertThat(documents().find(isp.id(), document.id())).contains(document.of(request, sooner));
        assertThat(documents().find(isp.id(), elsewhere.id())).contains(elsewhere);
    }

    @Test
    @Tag("PRE-03")
    void countsWhatWaitsForARequestBySender() {
        added();
        added();
        attach(isp, added().id());
        String other = "x".repeat(64);
        IdentityDocument removed = sample(IdentityDocumentKind.COUPON, NOON);
        commit(() -> documents().add(isp.id(), sample(IdentityDocumentKind.COUPON, NOON), other));
        commit(() -> documents().add(isp.id(), removed, other));
        remove(isp, removed.id(), null);

        assertThat(documents().countWaiting(isp.id())).isEqualTo(Map.of(SENDER, 2, other, 1));
        assertThat(documents().countWaiting(otherIsp.id())).isEmpty();
    }

    @Test
    void forgetsOnlyWhatBelongsWhereItIsSaidTo() {
        IdentityDocument waiting = added();
        IdentityDocument attached = added();
        attach(isp, attached.id());

        assertThat(remove(isp, attached.id(), null)).isFalse();
        assertThat(remove(isp, attached.id(), Samples.uuid())).isFalse();
        assertThat(remove(isp, waiting.id(), request)).isFalse();
        assertThat(remove(isp, attached.id(), request)).isTrue();
        assertThat(remove(isp, waiting.id(), null)).isTrue();
        assertThat(remove(isp, waiting.id(), null)).isFalse();

        assertThat(documents().find(isp.id(), waiting.id())).isEmpty();
        assertThat(documents().find(isp.id(), attached.id())).isEmpty();
    }

    @RepeatedTest(5)
    void isEitherAttachedOrForgotten() {
        IdentityDocument document = added();

        long winners = winners(
                () -> documents().attach(isp.id(), document.id(), request, LATER),
                () -> documents().remove(isp.id(), document.id(), null));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        IdentityDocument document = added();

        assertThat(documents().find(otherIsp.id(), document.id())).isEmpty();
        assertThat(attach(otherIsp, document.id())).isFalse();
        assertThat(remove(otherIsp, document.id(), null)).isFalse();
        attach(isp, document.id());
        assertThat(documents().ofRequest(otherIsp.id(), request)).isEmpty();
        assertThat(remove(otherIsp, document.id(), request)).isFalse();
        assertThat(documents().find(isp.id(), document.id())).contains(document.of(request, LATER));
    }

    @Test
    void leavesNothingAfterARollback() {
        IdentityDocument neverAdded = sample(IdentityDocumentKind.ID_FRONT, NOON);
        IdentityDocument attached = added();
        IdentityDocument removed = added();

        rollBack(() -> {
            documents().add(isp.id(), neverAdded, SENDER);
            documents().attach(isp.id(), attached.id(), request, LATER);
            documents().remove(isp.id(), removed.id(), null);
        });

        assertThat(documents().find(isp.id(), neverAdded.id())).isEmpty();
        assertThat(documents().find(isp.id(), attached.id())).contains(attached);
        assertThat(documents().find(isp.id(), removed.id())).contains(removed);
    }

    private static IdentityDocument sample(IdentityDocumentKind kind, Instant storedAt) {
        return new IdentityDocument(
                new DocumentId(Samples.uuid()),
                kind,
                "«Ñ» 東京 " + "x".repeat(113),
                DocumentType.JPEG,
                Long.MAX_VALUE,
                Samples.sha(),
                storedAt,
                null,
                null);
    }

    private IdentityDocument added() {
        return add(sample(IdentityDocumentKind.ADDRESS_PROOF, NOON));
    }

    private IdentityDocument add(IdentityDocument document) {
        commit(() -> documents().add(isp.id(), document, SENDER));
        return document;
    }

    private boolean attach(SampleIsp of, DocumentId id) {
        return inTransaction(() -> documents().attach(of.id(), id, request, LATER));
    }

    private boolean remove(SampleIsp of, DocumentId id, @Nullable UUID from) {
        return inTransaction(() -> documents().remove(of.id(), id, from));
    }

    private IdentityDocumentStore documents() {
        return stores().identityDocuments();
    }
}
