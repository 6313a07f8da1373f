package io.wispportal.routeros.plan;

/** How a version of RouterOS writes a redirection of its web proxy. */
public enum Dialect {
    /** RouterOS 6: a refusal that names another address. */
    V6("deny", "redirect-to"),
    /** RouterOS 7: an action of its own. */
    V7("redirect", "action-data");

    private final String action;
    private final String target;

    Dialect(String action, String target) {
        this.action = action;
        this.target = target;
    }

    /** The value of {@code action}. */
    public String action() {
        return action;
    }

    /** The property that holds the address to go to. */
    public String target() {
        return target;
    }
}
