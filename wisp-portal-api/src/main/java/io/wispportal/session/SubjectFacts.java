package io.wispportal.session;

/**
 * What decides whether a session that was opened earlier still holds.
 *
 * @param version changes with every event that must end earlier sessions: new password, role, disabling
 * @param active  whether the subject may be signed in at all
 * @param ended   whether this very session was ended (sign-out, "end this session")
 */
public record SubjectFacts(long version, boolean active, boolean ended) {}
