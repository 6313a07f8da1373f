package io.wispportal.core.document;

import java.io.IOException;

/** More bytes came than are taken. Thrown while reading, so that storing stops at once. */
public final class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    public FileTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** Bytes, inclusive. */
    public long limit() {
        return limit;
    }
}
