package io.wispportal.tenant;

/**
 * Which documents somebody who asks for the service has to send along (PRE-02); the coupon never. And how long they are kept.
 *
 * @param idFront      the front of the identity card
 * @param idBack       its back
 * @param addressProof a proof of the address
 * @param keptDays     days that all documents of a request are kept after it was closed or the installation was done, from
 *                     {@link #FEWEST_DAYS} to {@link #MOST_DAYS} (PRE-10)
 */
public record InstallationSettings(boolean idFront, boolean idBack, boolean addressProof, int keptDays) {

    public static final int FEWEST_DAYS = 1;
    public static final int MOST_DAYS = 3650;
    public static final InstallationSettings DEFAULTS = new InstallationSettings(true, true, true);

    /** Kept for 180 days. */
    public InstallationSettings(boolean idFront, boolean idBack, boolean addressProof) {
        this(idFront, idBack, addressProof, 180);
    }
}
