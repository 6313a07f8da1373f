package io.wispportal.jpa;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.Closing;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.StepRefusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for an installation as a row. */
final class InstallationRequestRow {

    static final Columns COLUMNS =
            Columns.of("r", """
            id uuid, form uuid, first_name varchar, last_names varchar, national_id varchar, email varchar,
            address varchar, locality varchar, city varchar, postal_code varchar, phone varchar, second_phone varchar,
            comments varchar, email_clash boolean, state varchar, requested_at instant, closed_by_kind varchar,
            closed_by uuid, closed_by_name varchar, close_reason varchar, closed_at instant""").and(InstallationColumns.COLUMNS).and(Columns.of("r", """
                    refused_step varchar, refused_reason varchar, refused_at instant, version bigint"""));

    private InstallationRequestRow() {}

    static InstallationRequest read(Row row) {
        return new InstallationRequest(
                new InstallationRequestId(row.uuid()),
                row.uuid(),
                applicant(row),
                row.flag(),
                row.constant(InstallationState.class),
                row.instant(),
                closing(row),
                InstallationColumns.read(row),
                refusal(row),
                row.number());
    }

    /** What changes. */
    static Map<String, @Nullable Object> values(InstallationRequest request) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, request.applicant());
        values.put("email_clash", request.emailClash());
        values.put("held_email", request.heldEmail());
        values.put("state", request.state());
        put(values, request.closing());
        put(values, request.refusal());
        InstallationColumns.put(values, request.installation());
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, Applicant applicant) {
        values.put("first_name", applicant.firstName());
        values.put("last_names", applicant.lastNames());
        values.put("national_id", applicant.nationalId());
        values.put("email", applicant.email());
        values.put("address", applicant.address());
        values.put("locality", applicant.locality());
        values.put("city", applicant.city());
        values.put("postal_code", applicant.postalCode());
        values.put("phone", applicant.phone());
        values.put("second_phone", applicant.secondPhone());
        values.put("comments", applicant.comments());
    }

    private static void put(Map<String, @Nullable Object> values, @Nullable Closing closing) {
        values.put("close_reason", closing == null ? null : closing.reason());
        put(values, "closed", closing == null ? null : closing.by());
        values.put("closed_at", closing == null ? null : closing.at());
    }

    private static void put(Map<String, @Nullable Object> values, @Nullable StepRefusal refusal) {
        values.put("refused_step", refusal == null ? null : refusal.step());
        values.put("refused_reason", refusal == null ? null : refusal.reason());
        values.put("refused_at", refusal == null ? null : refusal.at());
    }

    /** @param done what the columns begin with */
    static void put(Map<String, @Nullable Object> values, String done, @Nullable Actor by) {
        values.put(done + "_by_kind", by == null ? null : by.kind());
        values.put(done + "_by", by == null ? null : by.id());
        values.put(done + "_by_name", by == null ? null : by.name());
    }

    static @Nullable Actor actor(Row row) {
        ActorKind kind = row.constantOrNull(ActorKind.OTHER);
        UUID id = row.uuidOrNull();
        String name = row.textOrNull();
        return kind == null ? null : new Actor(kind, id, Objects.requireNonNull(name));
    }

    private static Applicant applicant(Row row) {
        return new Applicant(
                row.text(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull());
    }

    private static @Nullable Closing closing(Row row) {
        Actor by = actor(row);
        String reason = row.textOrNull();
        Instant at = row.instantOrNull();
        return by == null ? null : new Closing(Objects.requireNonNull(reason), by, Objects.requireNonNull(at));
    }

    private static @Nullable StepRefusal refusal(Row row) {
        String step = row.textOrNull();
        String reason = row.textOrNull();
        Instant at = row.instantOrNull();
        return step == null ? null : new StepRefusal(step, Objects.requireNonNull(reason), Objects.requireNonNull(at));
    }
}
