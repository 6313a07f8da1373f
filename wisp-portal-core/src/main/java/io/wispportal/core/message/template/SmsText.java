package io.wispportal.core.message.template;

import java.util.Map;

/**
 * What a text is as SMS: its encoding, how many units it takes and how many segments are paid for (3GPP TS 23.038). The
 * GSM alphabet has seven bits a character and room for 160 in one segment, 153 in each of several; some characters take
 * two. A single character outside of it, {@code á} for example, makes the whole text UCS-2: 70 and 67.
 *
 * @param encoding of the whole text
 * @param units    septets or UTF-16 units
 * @param segments how many messages the network counts; 0 for an empty text
 */
public record SmsText(Encoding encoding, int units, int segments) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";

    /** What plain letters stand for those that the GSM alphabet lacks; it has ñ, é and ü. */
    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('á', 'a'),
            Map.entry('í', 'i'),
            Map.entry('ó', 'o'),
            Map.entry('ú', 'u'),
            Map.entry('Á', 'A'),
            Map.entry('Í', 'I'),
            Map.entry('Ó', 'O'),
            Map.entry('Ú', 'U'),
            Map.entry('ç', 'c'),
            Map.entry('ã', 'a'),
            Map.entry('õ', 'o'),
            Map.entry('â', 'a'),
            Map.entry('ê', 'e'),
            Map.entry('ô', 'o'),
            Map.entry('Ê', 'E'),
            Map.entry('Ô', 'O'),
            Map.entry('Ã', 'A'),
            Map.entry('Õ', 'O'),
            Map.entry('Â', 'A'),
            Map.entry('’', '\''),
            Map.entry('‘', '\''),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('–', '-'),
            Map.entry('—', '-'),
            Map.entry('\u00a0', ' '));

    /** How the characters of a text travel. */
    public enum Encoding {
        /** Seven bits a character of the GSM alphabet. */
        GSM_7(160, 153),
        /** Two bytes a character, whatever it is. */
        UCS_2(70, 67);

        private final int single;
        private final int each;

        Encoding(int single, int each) {
            this.single = single;
            this.each = each;
        }
    }

    public static SmsText of(String text) {
        Encoding encoding = text.chars().allMatch(c -> isGsm((char) c)) ? Encoding.GSM_7 : Encoding.UCS_2;
        int units = 0;
        int segments = 0;
        int left = 0;
        for (int i = 0; i < text.length(); i += step(text, i, encoding)) {
            int size = size(text, i, encoding);
            if (size > left) {
                segments++;
                left = encoding.each;
            }
            left -= size;
            units += size;
        }
        return new SmsText(encoding, units, units == 0 ? 0 : units <= encoding.single ? 1 : segments);
    }

    /** The text without the accents that would double its price; ñ, é and ü stay. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(PLAIN.getOrDefault((char) c, (char) c)));
        return plain.toString();
    }

    /** Neither an escaped character nor a pair of surrogates is cut in two. */
    private static int size(String text, int at, Encoding encoding) {
        return encoding == Encoding.GSM_7 && EXTENDED.indexOf(text.charAt(at)) >= 0 ? 2 : step(text, at, encoding);
    }

    private static int step(String text, int at, Encoding encoding) {
        return encoding == Encoding.UCS_2 ? Character.charCount(text.codePointAt(at)) : 1;
    }

    private static boolean isGsm(char c) {
        return BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0;
    }
}
