package io.wispportal.tenant;

/**
 * Rules of auto-login links (LNK-02, LNK-07, STA-01).
 *
 * @param mostLive         how many links of a customer may be valid at once, 1 to 100; a further one ends the oldest
 * @param endWithPassword  whether a change of the own password, but the first, ends all links
 * @param keepStaffSession whether staff who go to the portal stay signed in at the console
 * @param holdHours        how long after a change of phone or e-mail no link goes to that customer, 0 to 720
 */
public record LinkSettings(int mostLive, boolean endWithPassword, boolean keepStaffSession, int holdHours) {

    public static final LinkSettings DEFAULTS = new LinkSettings(20, true, false, 24);

    public LinkSettings {
        if (mostLive < 1 || mostLive > 100) {
            throw new IllegalArgumentException("mostLive must be from 1 to 100: " + mostLive);
        }
        if (holdHours < 0 || holdHours > 720) {
            throw new IllegalArgumentException("holdHours must be from 0 to 720: " + holdHours);
        }
    }
}
