package io.wispportal.core.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Looks through a PDF word by word without taking it apart: nothing is unpacked, so a small file costs little whatever it
 * would unpack to. Refuses what is encrypted, cut, followed by something else, or names parts that act by themselves.
 * What is inside streams is not seen; that is why a PDF is only ever handed out as a file to save.
 *
 * <p>Mutable state: what was read last.
 */
final class PdfInspection {

    private static final int HEAD = 8;
    private static final String END_OF_STREAM = "endstream";
    private static final String BLANKS = "\0\t\n\f\r ";
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final char NONE = ' ';
    /** Longer than any word that means something, each letter written with three. */
    private static final int LONGEST_WORD = 64;

    private final InputStream in;
    private final PdfPlace place = new PdfPlace();
    /** The delimiter directly before what comes, and the one directly before that. */
    private char before = NONE;

    private char earlier = NONE;
    private boolean dictionaryEnded;
    /** Whether what comes is to be done when the document is opened. */
    private boolean opening;

    private boolean ended;

    private PdfInspection(InputStream in) {
        this.in = in;
    }

    /**
     * Reads it to the end; does not close it.
     *
     * @throws RefusedFileException {@code damaged}, {@code encrypted}, {@code active}
     */
    static void check(InputStream pdf) throws IOException {
        InputStream in = new BufferedInputStream(pdf);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        PdfWords.require(head.matches("%PDF-[12]\\.[0-9]"), "damaged");
        PdfInspection inspection = new PdfInspection(in);
        inspection.walk();
        PdfWords.require(inspection.ended, "damaged");
    }

    private void walk() throws IOException {
        int next = read();
        while (next >= 0) {
            if (BLANKS.indexOf(next) >= 0) {
                before = NONE;
                next = read();
            } else if (DELIMITERS.indexOf(next) >= 0) {
                delimit((char) next);
                next = read();
            } else {
                next = word(next);
            }
        }
    }

    private int read() throws IOException {
        int next = in.read();
        place.pass(next);
        return next;
    }

    /** Going to a page is all that may be done on opening, and that is a list. */
    private void delimit(char delimiter) {
        PdfWords.require(!opening || delimiter == '[', "active");
        opening = false;
        ended = false;
        dictionaryEnded = delimiter == '>' && before == '>' && place.isPlain();
        earlier = before;
        before = delimiter;
    }

    /** Reads a word; what comes behind it. */
    private int word(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        int next = first;
        while (next >= 0 && BLANKS.indexOf(next) < 0 && DELIMITERS.indexOf(next) < 0) {
            if (word.length() < LONGEST_WORD) {
                word.append((char) next);
            }
            next = read();
        }
        boolean stream = dictionaryEnded && word.toString().equals("stream");
        judge(word.toString());
        before = NONE;
        dictionaryEnded = false;
        return stream ? afterStream() : next;
    }

    private void judge(String word) {
        PdfWords.require(!opening, "active");
        ended = before == '%' && earlier == '%' && word.equals("EOF");
        if (before == '/') {
            String name = PdfWords.plain(word);
            PdfWords.judgeName(name);
            opening = name.equals("OpenAction");
        } else if (before == '<') {
            PdfWords.judgeTag(word);
        }
    }

    private int afterStream() throws IOException {
        int matched = 0;
        while (matched < END_OF_STREAM.length()) {
            int next = in.read();
            PdfWords.require(next >= 0, "damaged");
            boolean fits = next == END_OF_STREAM.charAt(matched);
            matched = fits ? matched + 1 : next == 'e' ? 1 : 0;
        }
        return read();
    }
}
