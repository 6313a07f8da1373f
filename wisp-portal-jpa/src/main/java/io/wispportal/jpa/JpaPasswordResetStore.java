package io.wispportal.jpa;

import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Requests for new passwords in the table {@code password_reset}. */
final class JpaPasswordResetStore implements PasswordResetStore {

    private final Sql sql;

    JpaPasswordResetStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PasswordReset> find(TenantId tenant, CustomerId customer) {
        return sql.first(
                row -> new PasswordReset(
                        new CustomerId(row.uuid()), row.textOrNull(), row.instant(), row.integer(), row.number()),
                "select customer_id, hash, expires_at, tries, version from password_reset"
                        + " where tenant_id = ? and customer_id = ?",
                tenant.value(),
                customer.value());
    }

    @Override
    public boolean save(TenantId tenant, PasswordReset reset) {
        return reset.version() == 0 ? add(tenant, reset) : replace(tenant, reset);
    }

    private boolean add(TenantId tenant, PasswordReset reset) {
        return sql.into("password_reset")
                .set("tenant_id", tenant.value())
                .set("customer_id", reset.customer().value())
                .set("hash", reset.hash())
                .set("expires_at", reset.expires())
                .set("tries", reset.tries())
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, PasswordReset reset) {
        return sql.changeOne(
                """
                update password_reset set hash = ?, expires_at = ?, tries = ?, version = version + 1
                where tenant_id = ? and customer_id = ? and version = ?""",
                reset.hash(),
                reset.expires(),
                reset.tries(),
                tenant.value(),
                reset.customer().value(),
                reset.version());
    }
}
