package io.wispportal.autologin;

/** Whether a link still opens the portal. */
public enum LinkState {
    /** It does. */
    LIVE,
    /** It was for one time, and was used. */
    USED,
    /** Its six months are over. */
    EXPIRED,
    /** It was ended before its time. */
    ENDED
}
