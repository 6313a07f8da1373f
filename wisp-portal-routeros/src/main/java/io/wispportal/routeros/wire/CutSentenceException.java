package io.wispportal.routeros.wire;

/** The connection ended inside a sentence: what was said so far was never meant. */
public final class CutSentenceException extends WireException {

    private static final long serialVersionUID = 1L;

    public CutSentenceException() {
        super("the connection ended inside a sentence");
    }
}
