package io.wispportal.jpa;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps the generations of default passwords in the table {@code default_password}. */
final class JpaDefaultPasswordStore implements DefaultPasswordStore {

    /** The tenant's newest epoch, 0 before the first. */
    static final String NEWEST_EPOCH = "(select coalesce(max(epoch), 0) from default_password where tenant_id = ?)";

    private final Sql sql;

    JpaDefaultPasswordStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(TenantId tenant, DefaultPassword next) {
        return sql.into("default_password")
                .set("tenant_id", tenant.value())
                .set("epoch", next.epoch())
                .set("hash", next.hash())
                .set("ciphertext", next.ciphertext())
                .addIfNew();
    }

    @Override
    public Optional<DefaultPassword> newest(TenantId tenant) {
        return sql.first(
                row -> new DefaultPassword(row.number(), row.text(), row.text()),
                "select epoch, hash, ciphertext from default_password where tenant_id = ? order by epoch desc limit 1",
                tenant.value());
    }

    @Override
    public boolean impose(TenantId tenant, long epoch) {
        return sql.changeOne(
                "update tenant set mass_epoch = ? where tenant_id = ? and mass_epoch < ?",
                epoch,
                tenant.value(),
                epoch);
    }
}
