package io.wispportal.core.preinstall;

import io.wispportal.PortalException;
import java.util.UUID;

/** This form has made a request already, of which other things were typed; nothing was stored of these. */
public final class UsedFormException extends PortalException {

    private static final long serialVersionUID = 1L;

    UsedFormException(UUID form) {
        super("form " + form + " has made another request");
    }
}
