package io.wispportal.core.document;

import io.wispportal.PortalException;

/** The file is not taken; the problem is a word that pages look their text up by. Nothing of it is kept. */
public final class RefusedFileException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * @param problem {@code empty}, {@code type}, {@code word}, {@code damaged}, {@code dimensions}; of identity documents also
     *                {@code ending} (not that of the content), {@code kind} (a picture of a kind that is not read),
     *                {@code encrypted}, {@code active}, {@code slow} and {@code busy}; of logos {@code large} (too much detail)
     *                and {@code white} (nothing of it is seen on white) too
     */
    public RefusedFileException(String problem) {
        super("file refused: " + problem);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
