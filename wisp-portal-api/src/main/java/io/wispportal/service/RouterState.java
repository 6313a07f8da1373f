package io.wispportal.service;

/** Whether the router does what the service's state says. */
public enum RouterState {
    /** The router has confirmed it. */
    APPLIED,
    /** Promised, not yet confirmed. */
    PENDING,
    /** The router refused or could not be reached; the portal goes on trying. */
    FAILED,
    /** No router is known for the service: whoever runs the network does it by hand. */
    UNMANAGED
}
