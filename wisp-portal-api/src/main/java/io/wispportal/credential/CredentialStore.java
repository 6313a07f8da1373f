package io.wispportal.credential;

import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;

/**
 * Password hashes of customers and staff. Sees no plain text. {@code find} outside a transaction and in one query; the
 * changes inside the use case's transaction.
 */
public interface CredentialStore {

    /** Empty: there is no such account in this tenant, or it has no password at all. */
    Optional<SignInRecord> find(TenantId tenant, SubjectKind kind, UserName userName);

    /** Sets a personal password; sessions opened before do not hold afterwards. */
    void set(TenantId tenant, SubjectKind kind, UUID subject, String hash);

    /**
     * Sets a personal password if nothing of the account has changed meanwhile; sessions opened before do not hold
     * afterwards.
     *
     * @param version of the account as it was read ({@link SignInRecord#facts()}); afterwards it is one higher
     * @return false if it is another one by now, or there is no such account; nothing is stored then
     */
    boolean replace(TenantId tenant, SubjectKind kind, UUID subject, long version, String hash);

    /**
     * Sets a password that a customer was given to begin with, instead of the tenant's default. It counts like an own one
     * until it is changed or the default is imposed on all.
     */
    void setInitial(TenantId tenant, CustomerId customer, String hash);

    /**
     * Replaces the hash of the same password by one with newer parameters, if it is still {@code old}. Sessions go on.
     *
     * @return false if the password was changed meanwhile; nothing is stored then
     */
    boolean rehash(TenantId tenant, SubjectKind kind, UUID subject, StoredPassword old, String hash);
}
