package io.wispportal.credential;

import io.wispportal.session.SubjectFacts;
import java.util.UUID;

/**
 * What signing in needs to know of an account.
 *
 * @param subject  id of the customer or staff member
 * @param password the one that counts now: the own one unless the tenant's mass change came after it
 * @param facts    version and whether the account may sign in; {@code ended} is always false here
 */
public record SignInRecord(UUID subject, StoredPassword password, SubjectFacts facts) {}
