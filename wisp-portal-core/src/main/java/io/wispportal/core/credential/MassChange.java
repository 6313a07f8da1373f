package io.wispportal.core.credential;

/**
 * A default password that waits to be confirmed for everybody.
 *
 * @param epoch     the generation that it is to follow
 * @param sealed    the password, encrypted for this tenant, member of the staff and generation
 * @param customers how many get it
 */
public record MassChange(long epoch, String sealed, long customers) {}
