package io.wispportal.core.document;

import io.wispportal.PortalException;

/**
 * The sender, or all senders together, have sent too many files that no form was finished with; they go within the hour.
 * Nothing is kept.
 */
public final class TooManyFilesException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final boolean ofAll;

    /** They are the sender's own. */
    public TooManyFilesException(int most) {
        this(most + " files wait for their form already", false);
    }

    private TooManyFilesException(String message, boolean ofAll) {
        super(message);
        this.ofAll = ofAll;
    }

    /** They are of many senders. */
    static TooManyFilesException ofAll(int most) {
        return new TooManyFilesException(most + " files of all wait for their form already", true);
    }

    /** The sender sent files with that many forms within the hour. */
    static TooManyFilesException inForms(int most) {
        return new TooManyFilesException("files came with " + most + " forms within the hour", false);
    }

    /** Whether others have sent them too. */
    public boolean isOfAll() {
        return ofAll;
    }
}
