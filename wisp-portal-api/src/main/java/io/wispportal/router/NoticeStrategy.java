package io.wispportal.router;

/** How a router shows suspended customers the portal's page. */
public enum NoticeStrategy {
    /** Its web proxy, one rule for each customer. */
    PROXY_PER_CUSTOMER,
    /** Its web proxy, one rule for each kind of notice; address lists say whom it is for. */
    PROXY_PER_KIND,
    /** It sends their web traffic to the portal itself, without a proxy. */
    DSTNAT_PORTAL,
    /** The PPP profile that suspended customers connect with. */
    PPP_PROFILE
}
