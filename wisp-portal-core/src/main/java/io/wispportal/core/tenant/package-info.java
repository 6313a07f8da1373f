/** Finds the tenant of a host, and lets staff change the tenant's settings. */
@NullMarked
package io.wispportal.core.tenant;

import org.jspecify.annotations.NullMarked;
