/** Shows staff the tenant's invoices. */
@NullMarked
package io.wispportal.core.invoice;

import org.jspecify.annotations.NullMarked;
