package io.wispportal.preinstall;

/** How far a request has come. */
public enum InstallationState {
    /** It waits for staff: a pre-installation. */
    REQUESTED,
    /** Nothing comes of it. */
    CLOSED,
    /** Activated: there are a customer and a service, and somebody goes there to install it. */
    INSTALLING,
    /** The service is in use. */
    INSTALLED
}
