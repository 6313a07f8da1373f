package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.tenant.TenantId;

/** Gives a new tenant its default password, hashed to check and encrypted to show. */
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

    /**
     * The operator's part of a new tenant: customers start with it.
     *
     * @throws ConcurrentChangeException if the tenant has a default password already; it stays
     */
    public void first(TenantId tenant, String password) {
        String hash = passwords.hash(password);
        String ciphertext = keys.encrypt(tenant + "|default-password", password);
        transactions.runInTransaction(() -> {
            if (!store.add(tenant, new DefaultPassword(1, hash, ciphertext))) {
                throw new ConcurrentChangeException("default password", tenant);
            }
        });
    }
}
