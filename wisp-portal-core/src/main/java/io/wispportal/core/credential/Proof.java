package io.wispportal.core.credential;

import io.wispportal.credential.PasswordScope;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.UUID;

/**
 * Somebody has just proved to be this account.
 *
 * @param name    as people know it, for example {@code ana@wispmega}
 * @param version the account's version, which a session rests on
 * @param scope   whose password it was
 */
public record Proof(TenantId tenant, SubjectKind kind, UUID subject, String name, long version, PasswordScope scope) {}
