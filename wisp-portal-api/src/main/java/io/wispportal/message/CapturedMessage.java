package io.wispportal.message;

import java.time.Instant;

/** A message that was kept instead of sent, because there is no gateway. */
public record CapturedMessage(PhoneMessage message, Instant at) {}
