/** Keeps what was promised: mail and router work, tried until it is done, skipped or, if mail, parked. */
@NullMarked
package io.wispportal.core.message;

import org.jspecify.annotations.NullMarked;
