package io.wispportal.web.http;

/**
 * Where a request came from.
 *
 * @param address network address of the client
 * @param secure  whether it came over https
 */
public record Client(String address, boolean secure) {}
