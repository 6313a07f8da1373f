package io.wispportal.core.document;

import java.io.IOException;

/**
 * A file that somebody sends, and what has to become of it.
 *
 * @param about   for people
 * @param name    as the browser sends it
 * @param content made when it is needed: some are large
 * @param verdict {@link #KEPT}, {@link #TOO_LARGE}, or the problem that it is refused with
 */
record HostileFile(String about, String name, Content content, String verdict) {

    static final String KEPT = "kept";
    static final String TOO_LARGE = "too large";

    interface Content {
        byte[] bytes() throws IOException;
    }

    @Override
    public String toString() {
        return about + ": " + verdict;
    }
}
