package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While nodes are brought up to date one by one, the old ones read what the new ones have written. */
final class NewerVersionTest {

    @ParameterizedTest
    @EnumSource
    void theAuditTrailShowsWhatThisVersionDoesNotKnow(Environment environment) {
        TestStores stores = environment.stores();
        SampleTenant sample = SampleTenant.in(stores);
        AuditEntryId id = new AuditEntryId(SampleTenant.IDS.get());
        Actor actor = new Actor(ActorKind.STAFF, null, "robot@mañana");
        stores.transactions().runInTransaction(() -> {
            stores.audit()
                    .add(
                            sample.id,
                            new AuditEntry(id, Instant.EPOCH, actor, AuditAction.SIGNED_IN, null, null, Map.of()));
            stores.sql()
                    .change(
                            "update audit_entry set action = 'ROUTER_MOVED', actor_kind = 'ROBOT'"
                                    + " where tenant_id = ? and id = ?",
                            sample.id.value(),
                            id.value());
        });

        assertThat(stores.auditQueries().latest(sample.id, null, null, 10).items())
                .filteredOn(entry -> entry.id().equals(id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.OTHER);
                    assertThat(entry.actor()).isEqualTo(new Actor(ActorKind.OTHER, null, "robot@mañana"));
                });
    }
}
