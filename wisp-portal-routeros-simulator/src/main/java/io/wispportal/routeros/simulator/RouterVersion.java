package io.wispportal.routeros.simulator;

/** Which RouterOS is simulated; only what a client notices differs. */
public enum RouterVersion {
    /** Redirects by {@code action=deny} with {@code redirect-to}; knows no device mode. */
    V6_49("6.49.18 (long-term)"),
    /** Redirects by {@code action=redirect} with {@code action-data}; says nothing where nothing was found. */
    V7_17("7.17.2 (stable)"),
    /** As 7.17, but says {@code !empty} where nothing was found. */
    V7_18("7.18.2 (stable)");

    private final String text;

    RouterVersion(String text) {
        this.text = text;
    }

    /** As in {@code /system/resource}. */
    public String text() {
        return text;
    }

    boolean isSix() {
        return this == V6_49;
    }

    boolean saysEmpty() {
        return this == V7_18;
    }
}
