/**
 * What the runnable jar does besides starting the server: {@code keyset} and {@code tenant}. Runs in a plain JVM with
 * the application's libraries and the server's Hibernate; no server is started.
 */
@NullMarked
package io.wispportal.app.command;

import org.jspecify.annotations.NullMarked;
