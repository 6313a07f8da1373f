package io.wispportal.testing;

import static io.wispportal.testing.Table.PASSWORD_RESETS;

import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Requests for new passwords in memory. */
public final class InMemoryPasswordResetStore implements PasswordResetStore {

    private final InMemoryDatabase database;

    public InMemoryPasswordResetStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<PasswordReset> find(TenantId tenant, CustomerId customer) {
        return database.find(PASSWORD_RESETS, tenant, customer);
    }

    @Override
    public boolean save(TenantId tenant, PasswordReset reset) {
        PasswordReset next =
                new PasswordReset(reset.customer(), reset.hash(), reset.expires(), reset.tries(), reset.version() + 1);
        return reset.version() == 0
                ? database.insertUnlessThere(PASSWORD_RESETS, tenant, reset.customer(), next)
                : database.change(
                        PASSWORD_RESETS,
                        tenant,
                        reset.customer(),
                        now -> now.version() == reset.version(),
                        now -> next);
    }
}
