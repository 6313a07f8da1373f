package io.wispportal.routeros.plan;

/** How a router brings customers to the portal's pages. */
public enum Strategy {
    /** One rule of the web proxy for each customer, with his own code in the address. */
    PROXY_PER_CUSTOMER(true, false),
    /** One rule of the web proxy for each kind of notice, told apart by local ports; customers are in address lists. */
    PROXY_PER_KIND(true, false),
    /** Requests go to the portal's own address; customers are in address lists; no web proxy. */
    DSTNAT_PORTAL(false, true),
    /** Suspended PPP logins get a profile of their own; everything else as {@link #DSTNAT_PORTAL}. */
    PPP_PROFILE(false, true);

    private final boolean proxy;
    private final boolean translated;

    Strategy(boolean proxy, boolean translated) {
        this.proxy = proxy;
        this.translated = translated;
    }

    /** Whether the web proxy must run. */
    public boolean proxy() {
        return proxy;
    }

    /** Whether requests are sent to an address of the portal, so that one must be known. */
    public boolean translated() {
        return translated;
    }
}
