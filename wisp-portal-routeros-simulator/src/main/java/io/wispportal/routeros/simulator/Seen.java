package io.wispportal.routeros.simulator;

/**
 * What a customer sees of a web request that went through the router.
 *
 * @param where the page for {@link Kind#REDIRECTED}, address and port for {@link Kind#SENT_TO}, else empty
 */
public record Seen(Kind kind, String where) {

    /** What became of the request. */
    public enum Kind {
        /** It reached the host that it was meant for. */
        PASSED,
        /** The web proxy answered with the address of another page. */
        REDIRECTED,
        /** It reached another address than the one that it was meant for, and nobody was told. */
        SENT_TO,
        /** The web proxy answered that this is not allowed. */
        DENIED,
        /** The connection was refused at once. */
        REJECTED,
        /** Nothing ever came back. */
        DROPPED
    }

    static Seen of(Kind kind) {
        return new Seen(kind, "");
    }
}
