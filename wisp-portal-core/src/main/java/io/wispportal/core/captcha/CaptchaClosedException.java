package io.wispportal.core.captcha;

import io.wispportal.PortalException;

/** The captcha is not set up where the form is, or its keys do not work: the form is closed there. Nothing was done. */
public final class CaptchaClosedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient CaptchaOffer offer;

    CaptchaClosedException(String host, CaptchaOffer offer) {
        super("no captcha on " + host);
        this.offer = offer;
    }

    /** A closed one. */
    public CaptchaOffer offer() {
        return offer;
    }
}
