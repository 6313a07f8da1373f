/** Turns services on and off, and keeps the promise to the router. */
@NullMarked
package io.wispportal.core.service;

import org.jspecify.annotations.NullMarked;
