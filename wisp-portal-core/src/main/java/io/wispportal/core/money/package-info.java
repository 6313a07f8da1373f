/** Writes amounts for people. */
@NullMarked
package io.wispportal.core.money;

import org.jspecify.annotations.NullMarked;
