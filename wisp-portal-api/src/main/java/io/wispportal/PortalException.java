package io.wispportal;

/**
 * Base of every refusal of a use case. A refusal is an answer to the caller (something is not allowed, not there, or
 * somebody was quicker), never a fault of the machine; it carries its subject so that pages can explain it.
 */
public abstract class PortalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected PortalException(String message) {
        super(message);
    }
}
