package io.wispportal.core.message.template;

/** A message with its values put in; the subject is one line, empty for a phone. */
public record Written(String subject, String text) {}
