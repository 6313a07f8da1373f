package io.wispportal.testing;

import static io.wispportal.testing.Table.DEFAULT_PASSWORDS;
import static io.wispportal.testing.Table.MASS_EPOCHS;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** The generations of default passwords in memory. */
public final class InMemoryDefaultPasswordStore implements DefaultPasswordStore {

    private final InMemoryDatabase database;

    public InMemoryDefaultPasswordStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean add(TenantId tenant, DefaultPassword next) {
        return database.insertUnlessThere(DEFAULT_PASSWORDS, tenant, next.epoch(), next);
    }

    @Override
    public Optional<DefaultPassword> newest(TenantId tenant) {
        return new Accounts(database).newestDefault(tenant);
    }

    @Override
    public boolean impose(TenantId tenant, long epoch) {
        return database.insertUnlessThere(MASS_EPOCHS, tenant, tenant, epoch)
                || database.change(MASS_EPOCHS, tenant, tenant, last -> last < epoch, last -> epoch);
    }
}
