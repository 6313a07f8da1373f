package io.wispportal.tenant;

/** Keeps tenants. Called inside the use case's transaction. */
public interface TenantStore {

    /**
     * Adds a tenant with its settings; false, and nothing is added, if another one has its slug or domain.
     *
     * @throws IllegalArgumentException if the contained id differs from {@code id}, or the contact's e-mail is no mail
     *     address ({@link io.wispportal.message.MailAddress})
     */
    boolean add(TenantId id, Tenant tenant);

    /** Replaces the settings if they still equal {@code before}; false if somebody else was quicker. */
    boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after);
}
