package io.wispportal.payment;

/**
 * Another report that looks like the one in review.
 *
 * @param other         the other report with its names
 * @param sameFile      its voucher has the same bytes
 * @param sameReference it names the same reference
 */
public record Repetition(ReportRow other, boolean sameFile, boolean sameReference) {}
