package io.wispportal.core.message.template;

import org.jspecify.annotations.Nullable;

/**
 * A message written with made-up values.
 *
 * @param sms      what it is as SMS, or null for a mail
 * @param linkless whether it is a reminder without the link into the portal
 */
public record TemplatePreview(Written written, @Nullable SmsText sms, boolean linkless) {}
