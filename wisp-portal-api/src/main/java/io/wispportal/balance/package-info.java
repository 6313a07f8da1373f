/** You implement: finding customers by what they know of themselves, for the public balance lookup. */
@NullMarked
package io.wispportal.balance;

import org.jspecify.annotations.NullMarked;
