package io.wispportal.testing;

import io.wispportal.session.SubjectKind;
import java.util.UUID;

/** A customer or a staff member, as the key of a password. */
record Subject(SubjectKind kind, UUID id) {}
