package io.wispportal.service;

/** Whether a service is on. */
public enum ServiceState {
    /** Nobody has installed it yet. Its router is prepared: for routers it is one that is on. */
    TO_INSTALL,
    /** The customer has Internet. */
    ACTIVE,
    /** Cut, normally for an overdue invoice. */
    SUSPENDED
}
