package io.wispportal.core.document;

import io.wispportal.PortalException;

/** The customer has sent too many files that no form was finished with; they go within the hour. Nothing is kept. */
public final class TooManyFilesException extends PortalException {

    private static final long serialVersionUID = 1L;

    public TooManyFilesException(int most) {
        super(most + " files wait for their form already");
    }
}
