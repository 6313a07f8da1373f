package io.wispportal.service;

/** Whether a service is on. */
public enum ServiceState {
    /** The customer has Internet. */
    ACTIVE,
    /** Cut, normally for an overdue invoice. */
    SUSPENDED
}
