/** Signing in and out, for customers on portal hosts and for staff on the staff host. */
@NullMarked
package io.wispportal.web.signin;

import org.jspecify.annotations.NullMarked;
