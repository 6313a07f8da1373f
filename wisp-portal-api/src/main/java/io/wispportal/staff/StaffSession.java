package io.wispportal.staff;

import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import org.jspecify.annotations.Nullable;

/**
 * A staff member and whether the session asked about still holds.
 *
 * @param visit the member's last visit to the portal as a customer, the only one that may go on; null before the first
 */
public record StaffSession(
        StaffMember member, SubjectFacts facts, @Nullable SessionId visit) {}
