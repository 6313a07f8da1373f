package io.wispportal.routeros.transport;

/** The router refused a command; nothing was changed by it. */
public final class RouterRefusedException extends RouterException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** @param message the router's words */
    public RouterRefusedException(String message) {
        super(message, null);
        this.refusal = Refusal.of(message);
    }

    public Refusal refusal() {
        return refusal;
    }
}
