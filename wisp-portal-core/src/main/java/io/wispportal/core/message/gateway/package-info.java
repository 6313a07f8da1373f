/** Gateways that bring messages to phones, and the guarded way out to them. */
@NullMarked
package io.wispportal.core.message.gateway;

import org.jspecify.annotations.NullMarked;
