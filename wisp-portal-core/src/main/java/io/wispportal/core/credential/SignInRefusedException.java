package io.wispportal.core.credential;

import io.wispportal.PortalException;

/** Signing in failed. Says nothing more: unknown, wrong and locked look alike (CRE-10). */
public final class SignInRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    public SignInRefusedException() {
        super("sign-in refused");
    }
}
