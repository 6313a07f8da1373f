/** You call: the public balance lookup. */
@NullMarked
package io.wispportal.core.balance;

import org.jspecify.annotations.NullMarked;
