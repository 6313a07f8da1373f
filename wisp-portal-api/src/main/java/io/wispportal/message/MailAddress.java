package io.wispportal.message;

import java.util.regex.Pattern;

/** What a mail address looks like: one address without name, comment or quotes, letters of any alphabet. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*@" + LABEL + "(\\." + LABEL + ")*");

    private MailAddress() {}

    /** Whether mail servers take it as one. That somebody reads it is another question. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST
                && ADDRESS.matcher(text).matches()
                && text.codePoints().noneMatch(MailAddress::looksLikeASpace);
    }

    /** Some mailers make line ends of characters whose low byte is one (CVE-2025-7962). */
    static boolean looksLikeASpace(int character) {
        return (character & 0xff) <= ' ';
    }
}
