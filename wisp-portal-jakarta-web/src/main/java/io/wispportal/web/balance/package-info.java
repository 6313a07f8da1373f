/** What anybody sees without signing in: the balance lookup, and paying and reporting from there. */
@NullMarked
package io.wispportal.web.balance;

import org.jspecify.annotations.NullMarked;
