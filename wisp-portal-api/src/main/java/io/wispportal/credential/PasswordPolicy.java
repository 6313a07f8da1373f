package io.wispportal.credential;

import java.util.List;

/**
 * What a new password must be like, whoever sets it: customers, staff for them, the tenant's default (CRE-07). The portal
 * brings one; an adapter replaces it as a whole, while single {@link PasswordRule}s are added to it. Asked before every
 * change, on the caller's thread, outside a transaction, as often as wanted; never at sign-in, so stricter rules lock
 * nobody out.
 */
@FunctionalInterface
public interface PasswordPolicy {

    /** The rules, in the order in which people shall read them; no two of one name. Empty: everything goes. */
    List<PasswordRule> rules();
}
