package io.wispportal.tenant;

/**
 * Which documents somebody who asks for the service has to send along (PRE-02); the coupon never.
 *
 * @param idFront      the front of the identity card
 * @param idBack       its back
 * @param addressProof a proof of the address
 */
public record InstallationSettings(boolean idFront, boolean idBack, boolean addressProof) {

    public static final InstallationSettings DEFAULTS = new InstallationSettings(true, true, true);
}
