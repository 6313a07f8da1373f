package io.wispportal.batch;

import io.wispportal.customer.UserName;

/** A recipient with the names that staff know. */
public record RecipientRow(BatchRecipient recipient, String customerName, UserName userName) {}
