package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditTrail;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AuditTrail} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AuditTrailContract extends StoreContract {

    /** @return stores of which transactions, tenants, audit trail and audit queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void keepsEveryField() {
        AuditEntry entry = new AuditEntry(
                new AuditEntryId(Samples.uuid()),
                NOON,
                new Actor(ActorKind.CUSTOMER, Samples.uuid(), "íñigo@señal-東京"),
                AuditAction.SETTINGS_CHANGED,
                Samples.uuid(),
                Samples.uuid(),
                Map.of(
                        "text.old", "«Ñ» \" ' \\ {}[]:,\n\t",
                        "text.new", "ñ".repeat(2000) + "📡",
                        "empty.new", "",
                        "clé Ñ", "x"));

        add(entry);

        assertThat(all(isp)).containsExactly(entry);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        AuditEntry entry = new AuditEntry(
                new AuditEntryId(Samples.uuid()),
                NOON,
                Actor.SYSTEM,
                AuditAction.PROVISIONAL_ENDED,
                null,
                null,
                Map.of());

        add(entry);

        assertThat(all(isp)).containsExactly(entry);
    }

    @Test
    void keepsEveryActionAndActor() {
        for (AuditAction action : AuditAction.values()) {
            add(entry(action, ActorKind.STAFF));
        }
        for (ActorKind kind : ActorKind.values()) {
            add(entry(AuditAction.SIGNED_IN, kind));
        }

        assertThat(all(isp)).extracting(AuditEntry::action).contains(AuditAction.values());
        assertThat(all(isp)).extracting(entry -> entry.actor().kind()).contains(ActorKind.values());
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> stores().audit().add(isp.id(), entry(AuditAction.SIGNED_IN, ActorKind.STAFF)));

        assertThat(all(isp)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        add(entry(AuditAction.SIGNED_IN, ActorKind.STAFF));

        assertThat(all(otherIsp)).isEmpty();
    }

    private static AuditEntry entry(AuditAction action, ActorKind kind) {
        return new AuditEntry(
                new AuditEntryId(Samples.uuid()),
                NOON,
                new Actor(kind, Samples.uuid(), "alguien"),
                action,
                null,
                null,
                Map.of());
    }

    private void add(AuditEntry entry) {
        commit(() -> stores().audit().add(isp.id(), entry));
    }

    private List<AuditEntry> all(SampleIsp of) {
        return stores().auditQueries().latest(of.id(), null, null, 100).items();
    }
}
