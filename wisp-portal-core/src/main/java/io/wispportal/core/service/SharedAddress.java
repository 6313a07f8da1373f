package io.wispportal.core.service;

/**
 * Another service that has the same address behind another router: right where each has a network of its own, else the
 * pages of one customer reach the other.
 *
 * @param customer whose it is
 * @param router   the name of its router
 */
public record SharedAddress(String customer, String router) {}
