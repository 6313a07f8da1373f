package io.wispportal.jpa;

import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps requests for installations in the table {@code installation_request}. */
final class JpaInstallationRequestStore implements InstallationRequestStore {

    private static final String REQUESTS =
            InstallationRequestRow.COLUMNS.from("installation_request r where r.tenant_id = ?");

    private final Sql sql;

    JpaInstallationRequestStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(TenantId tenant, InstallationRequest request) {
        holdEmails(tenant, request);
        Insert row = sql.into("installation_request")
                .set("tenant_id", tenant.value())
                .set("id", request.id().value())
                .set("form", request.form())
                .set("requested_at", request.requestedAt())
                .set("version", request.version());
        InstallationRequestRow.values(request).forEach(row::set);
        return row.addIfNew();
    }

    @Override
    public Optional<InstallationRequest> find(TenantId tenant, InstallationRequestId id) {
        return sql.first(InstallationRequestRow::read, REQUESTS + " and r.id = ?", tenant.value(), id.value());
    }

    @Override
    public Optional<InstallationRequest> ofForm(TenantId tenant, UUID form) {
        return sql.first(InstallationRequestRow::read, REQUESTS + " and r.form = ?", tenant.value(), form);
    }

    /**
     * One at a time of a tenant gets an e-mail, so that the second sees what the first has taken: a database answers an
     * update that came too late with an error, and would have nothing more of the transaction.
     */
    private void holdEmails(TenantId tenant, InstallationRequest request) {
        String email = request.heldEmail();
        if (email != null) {
            sql.change(
                    "update tenant set slug = slug where tenant_id = ? and not exists ("
                            + "select 1 from installation_request r where r.tenant_id = ? and r.id = ? and r.held_email = ?)",
                    tenant.value(),
                    tenant.value(),
                    request.id().value(),
                    email);
        }
    }

    @Override
    public boolean replace(TenantId tenant, InstallationRequest request) {
        holdEmails(tenant, request);
        Map<String, @Nullable Object> values = InstallationRequestRow.values(request);
        String columns = values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        List<@Nullable Object> all = new ArrayList<>(values.values());
        all.add(tenant.value());
        all.add(request.id().value());
        all.add(request.version());
        all.add(tenant.value());
        all.add(request.heldEmail());
        all.add(request.id().value());
        return sql.changeOne(
                "update installation_request set " + columns + ", version = version + 1"
                        + " where tenant_id = ? and id = ? and version = ? and not exists ("
                        + "select 1 from installation_request o where o.tenant_id = ? and o.held_email = ? and o.id <> ?)",
                all.toArray());
    }
}
