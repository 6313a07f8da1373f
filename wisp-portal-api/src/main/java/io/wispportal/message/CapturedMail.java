package io.wispportal.message;

import java.time.Instant;

/** A mail that was kept instead of sent, because the installation has no mail server. */
public record CapturedMail(Mail mail, Instant at) {}
