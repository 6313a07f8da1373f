package io.wispportal.staff;

import io.wispportal.session.SubjectFacts;

/** A staff member and whether the session asked about still holds. */
public record StaffSession(StaffMember member, SubjectFacts facts) {}
