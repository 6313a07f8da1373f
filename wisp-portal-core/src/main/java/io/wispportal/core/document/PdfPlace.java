package io.wispportal.core.document;

/**
 * Where a reader of a PDF is: words in comments and in texts begin nothing, whatever they look like.
 *
 * <p>Mutable state: the place behind what was passed last.
 */
final class PdfPlace {

    /** The file's head is one. */
    private boolean comment = true;

    private int depth;
    private boolean escaped;

    /** @param next the byte that is read next, or less than 0 at the end */
    void pass(int next) {
        if (comment) {
            comment = next != '\n' && next != '\r';
        } else if (depth > 0) {
            passInText(next);
        } else {
            comment = next == '%';
            depth = next == '(' ? 1 : 0;
        }
    }

    private void passInText(int next) {
        if (escaped) {
            escaped = false;
        } else {
            escaped = next == '\\';
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
    }

    /** Whether it is neither in a comment nor in a text. */
    boolean isPlain() {
        return !comment && depth == 0;
    }
}
