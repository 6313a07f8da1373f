package io.wispportal.tenant;

/** Keeps tenants. Called inside the use case's transaction. */
public interface TenantStore {

    /**
     * Adds a tenant with its settings.
     *
     * @throws IllegalArgumentException if the contained id differs from {@code id}, or the contact's e-mail is no mail
     *     address ({@link io.wispportal.message.MailAddress})
     */
    void add(TenantId id, Tenant tenant);

    /** Replaces the settings if they still equal {@code before}; false if somebody else was quicker. */
    boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after);
}
