package io.wispportal.core.document;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** What may not be named in a PDF of a stranger. */
final class PdfWords {

    /** Parts that act by themselves, bring files along, or lead elsewhere than to a page that is only opened. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "AA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE");

    private static final Set<String> PAGES = Set.of("html", "head", "body", "script", "!doctype", "svg", "iframe");

    private PdfWords() {}

    /** @throws RefusedFileException {@code encrypted}, {@code active} */
    static void judgeName(String name) {
        require(!ACTIVE.contains(name), "active");
        require(!name.equals("Encrypt"), "encrypted");
    }

    /** @throws RefusedFileException {@code active} if a browser could take it for a page */
    static void judgeTag(String tag) {
        require(!PAGES.contains(tag.toLowerCase(Locale.ROOT)), "active");
    }

    static void require(boolean fulfilled, String problem) {
        if (!fulfilled) {
            throw new RefusedFileException(problem);
        }
    }

    /** A name as it is meant: letters may be written as {@code #} and two digits. */
    static String plain(String written) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter == '#' && isHex(written, i + 1) && isHex(written, i + 2)) {
                name.append((char) HexFormat.fromHexDigits(written, i + 1, i + 3));
                i += 2;
            } else {
                name.append(letter);
            }
        }
        return name.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
    }
}
