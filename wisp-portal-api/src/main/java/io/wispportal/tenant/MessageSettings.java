package io.wispportal.tenant;

/**
 * What customers are told by SMS and WhatsApp (PAY-10, LNK-10).
 *
 * @param confirmations whether each registered payment is confirmed to the customer
 * @param plainLetters  whether SMS are written without accents, so that more fits into one
 */
public record MessageSettings(boolean confirmations, boolean plainLetters) {

    public static final MessageSettings DEFAULTS = new MessageSettings(false, false);
}
