package io.wispportal.routeros.wire;

import java.io.IOException;

/** The other side does not speak the protocol, or says more than is taken. The connection is of no more use. */
public class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
