package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxState;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Outbox} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class OutboxContract extends StoreContract {

    private static final Instant LATER = NOON.plusSeconds(60);

    /** @return stores of which transactions, tenants and the outbox are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        OutboxEntry fresh = promise(OutboxKind.REPORT_RETURNED);
        OutboxEntry tried = new OutboxEntry(
                new OutboxEntryId(Samples.uuid()),
                OutboxKind.REPORT_APPROVED,
                Samples.uuid(),
                OutboxState.PARKED,
                Integer.MAX_VALUE,
                "El router «Ñ» no respondió. " + "ñ".repeat(400),
                NOON,
                LATER);

        commit(() -> List.of(fresh, tried).forEach(entry -> outbox().add(isp.id(), entry)));

        assertThat(find(fresh)).isEqualTo(fresh);
        assertThat(find(tried)).isEqualTo(tried);
    }

    @Test
    void keepsEveryKind() {
        for (OutboxKind kind : OutboxKind.values()) {
            OutboxEntry entry = added(kind);
            assertThat(find(entry)).isEqualTo(entry);
        }
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(outbox().find(isp.id(), new OutboxEntryId(Samples.uuid()))).isEmpty();
    }

    @Test
    void storesWhatBecameOfAPromise() {
        OutboxEntry entry = added(OutboxKind.REPORT_APPROVED);
        OutboxEntry failed = entry.failed("Sin respuesta.", LATER);
        OutboxEntry parked = failed.parked("Sin respuesta.", LATER.plusSeconds(1));
        OutboxEntry again = parked.again(LATER.plusSeconds(2));
        OutboxEntry done = again.done(LATER.plusSeconds(3));

        assertThat(replace(isp, entry, failed)).isTrue();
        assertThat(find(entry)).isEqualTo(failed);
        assertThat(replace(isp, failed, parked)).isTrue();
        assertThat(find(entry)).isEqualTo(parked);
        assertThat(replace(isp, parked, again)).isTrue();
        assertThat(find(entry)).isEqualTo(again);
        assertThat(replace(isp, again, done)).isTrue();
        assertThat(find(entry)).isEqualTo(done);
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        OutboxEntry entry = added(OutboxKind.REPORT_APPROVED);
        OutboxEntry failed = entry.failed("Sin respuesta.", LATER);
        replace(isp, entry, failed);

        assertThat(replace(isp, entry, entry.done(LATER))).as("other attempts").isFalse();
        assertThat(replace(isp, parkedAfterOneTry(failed), failed.again(LATER)))
                .as("other state")
                .isFalse();

        assertThat(find(entry)).isEqualTo(failed);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        OutboxEntry entry = added(OutboxKind.REPORT_APPROVED);

        long winners = winners(
                () -> outbox().replace(isp.id(), entry, entry.done(LATER)),
                () -> outbox().replace(isp.id(), entry, entry.failed("Sin respuesta.", LATER)));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        OutboxEntry entry = added(OutboxKind.REPORT_APPROVED);

        assertThat(outbox().find(otherIsp.id(), entry.id())).isEmpty();
        assertThat(replace(otherIsp, entry, entry.done(LATER))).isFalse();
        assertThat(find(entry)).isEqualTo(entry);
    }

    @Test
    void leavesNothingAfterARollback() {
        OutboxEntry stored = added(OutboxKind.REPORT_APPROVED);
        OutboxEntry fresh = promise(OutboxKind.REPORT_APPROVED);

        rollBack(() -> {
            outbox().add(isp.id(), fresh);
            outbox().replace(isp.id(), stored, stored.done(LATER));
        });

        assertThat(outbox().find(isp.id(), fresh.id())).isEmpty();
        assertThat(find(stored)).isEqualTo(stored);
    }

    private static OutboxEntry parkedAfterOneTry(OutboxEntry entry) {
        return new OutboxEntry(
                entry.id(), entry.kind(), entry.subject(), OutboxState.PARKED, 1, null, entry.promisedAt(), LATER);
    }

    private static OutboxEntry promise(OutboxKind kind) {
        return OutboxEntry.promise(new OutboxEntryId(Samples.uuid()), kind, Samples.uuid(), NOON);
    }

    private OutboxEntry added(OutboxKind kind) {
        OutboxEntry entry = promise(kind);
        commit(() -> outbox().add(isp.id(), entry));
        return entry;
    }

    private boolean replace(SampleIsp of, OutboxEntry before, OutboxEntry after) {
        return inTransaction(() -> outbox().replace(of.id(), before, after));
    }

    private OutboxEntry find(OutboxEntry entry) {
        return outbox().find(isp.id(), entry.id()).orElseThrow();
    }

    private Outbox outbox() {
        return stores().outbox();
    }
}
