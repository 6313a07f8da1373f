/** The subscribers of a tenant and what their first page shows. */
@NullMarked
package io.wispportal.customer;

import org.jspecify.annotations.NullMarked;
