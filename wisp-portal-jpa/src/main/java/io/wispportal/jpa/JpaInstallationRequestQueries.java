package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the console's lists of requests for installations. */
final class JpaInstallationRequestQueries implements InstallationRequestQueries {

    private static final String LIST = InstallationRequestRow.COLUMNS
            .and("s.router_state", "varchar")
            .and("""
                    (select count(*) from step_promise p
                        join outbox o on o.tenant_id = p.tenant_id and o.id = p.entry_id
                        where p.tenant_id = r.tenant_id and p.request_id = r.id and o.state not in ('DONE', 'SKIPPED'))""", "bigint")
            .from("installation_request r left join service s on s.tenant_id = r.tenant_id and s.id = r.service");

    /** Ids grow with time: the newest are read from the end of the primary key. */
    private static final String TECHNICIANS = new Columns(List.of("min(n.technician)"), List.of("varchar"))
            .from("(select technician from installation_request where tenant_id = ? and technician is not null"
                    + " order by id desc limit 500) n group by lower(n.technician) order by lower(n.technician)");

    private static final String OF_SERVICE =
            InstallationRequestRow.COLUMNS.from("installation_request r where r.tenant_id = ? and r.service = ?");

    private final Sql sql;

    JpaInstallationRequestQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<InstallationRow> list(
            TenantId tenant, Set<InstallationState> states, @Nullable InstallationRequestId after, int limit) {
        Where where = new Where().and("r.tenant_id = ?", tenant.value()).and("r.state in ?", states);
        if (after != null) {
            where.and(
                    "(r.requested_at, r.id) < (select requested_at, id from installation_request where tenant_id = ? and id = ?)",
                    tenant.value(),
                    after.value());
        }
        String select = LIST + where + " order by r.requested_at desc, r.id desc limit ?";
        return Slice.of(sql.list(JpaInstallationRequestQueries::read, select, where.values(limit + 1)), limit);
    }

    @Override
    public boolean holdsEmail(TenantId tenant, String email, @Nullable InstallationRequestId except) {
        Where where = new Where()
                .and("r.tenant_id = ?", tenant.value())
                .and("r.held_email = ?", email.toLowerCase(Locale.ROOT));
        if (except != null) {
            where.and("r.id <> ?", except.value());
        }
        return sql.exists("select 1 from installation_request r" + where, where.values());
    }

    @Override
    public List<String> technicians(TenantId tenant) {
        return sql.list(Row::text, TECHNICIANS, tenant.value());
    }

    @Override
    public Optional<InstallationRequest> ofService(TenantId tenant, ServiceId service) {
        return sql.first(InstallationRequestRow::read, OF_SERVICE, tenant.value(), service.value());
    }

    private static InstallationRow read(Row row) {
        InstallationRequest request = InstallationRequestRow.read(row);
        String router = row.textOrNull();
        return new InstallationRow(request, row.integer(), router == null ? null : RouterState.valueOf(router));
    }
}
