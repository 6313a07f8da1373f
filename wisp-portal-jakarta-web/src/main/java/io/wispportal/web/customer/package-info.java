/** The customer's pages. */
@NullMarked
package io.wispportal.web.customer;

import org.jspecify.annotations.NullMarked;
