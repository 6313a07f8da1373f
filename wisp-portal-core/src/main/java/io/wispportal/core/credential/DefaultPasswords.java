package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.tenant.TenantId;

/** Gives a tenant its default password: one more generation, hashed to check and encrypted to show. */
public final class DefaultPasswords {

    private final DefaultPasswordStore store;
    private final Passwords passwords;
    private final PortalKeys keys;
    private final Transactions transactions;

    public DefaultPasswords(
            DefaultPasswordStore store, Passwords passwords, PortalKeys keys, Transactions transactions) {
        this.store = store;
        this.passwords = passwords;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** Customers who are added from now on start with it; the operator sets the first one with the tenant. */
    public void set(TenantId tenant, String password) {
        String hash = passwords.hash(password);
        String ciphertext = keys.encrypt(tenant + "|default-password", password);
        transactions.runInTransaction(() -> {
            long epoch = store.newest(tenant).map(DefaultPassword::epoch).orElse(0L) + 1;
            if (!store.add(tenant, new DefaultPassword(epoch, hash, ciphertext))) {
                throw new ConcurrentChangeException("default password", tenant);
            }
        });
    }
}
