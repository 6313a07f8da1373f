package io.wispportal.tenant;

import org.jspecify.annotations.Nullable;

/** Keeps tenants. Called inside the use case's transaction. */
public interface TenantStore {

    /**
     * Adds a tenant with its settings; false, and nothing is added, if another one has its slug, or has or had its
     * domain.
     *
     * @throws IllegalArgumentException if the contained id differs from {@code id}, or the contact's e-mail is no mail
     *     address ({@link io.wispportal.message.MailAddress})
     */
    boolean add(TenantId id, Tenant tenant);

    /**
     * Gives the tenant another domain. The old one stays its own ({@link TenantDirectory#byFormerDomain}): links and routers
     * lead there for a while, and nobody else shall receive its customers.
     *
     * @param before the domain that it is thought to have, or null
     * @return false if it has another one by now, or another tenant has or had {@code next}; nothing is stored then
     */
    boolean move(TenantId id, @Nullable String before, String next);

    /** Replaces the settings if they still equal {@code before}; false if somebody else was quicker. */
    boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after);
}
