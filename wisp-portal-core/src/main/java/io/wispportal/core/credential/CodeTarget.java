package io.wispportal.core.credential;

/**
 * Where a customer can have a code sent to.
 *
 * @param hint enough to know the own one again and too little to learn it: {@code a***@example.com}, or the last three
 *             digits of the phone
 */
public record CodeTarget(CodeWay way, String hint) {}
