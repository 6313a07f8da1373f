/** What customers see of their own, and what staff see of a customer. */
@NullMarked
package io.wispportal.core.customer;

import org.jspecify.annotations.NullMarked;
