/** The demo installation: two tenants with customers, staff and invoices, for newcomers and for tests. */
@NullMarked
package io.wispportal.testing.demo;

import org.jspecify.annotations.NullMarked;
