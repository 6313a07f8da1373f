/** Requests of people who want the service, and how they become installations. */
@NullMarked
package io.wispportal.preinstall;

import org.jspecify.annotations.NullMarked;
