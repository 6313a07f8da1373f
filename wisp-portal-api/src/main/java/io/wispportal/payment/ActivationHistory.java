package io.wispportal.payment;

/**
 * A customer's past with auto-activation.
 *
 * @param unreviewed    auto-activating reports that wait for review
 * @param returnedInRow returned reports since the last approved one
 */
public record ActivationHistory(int unreviewed, int returnedInRow) {}
