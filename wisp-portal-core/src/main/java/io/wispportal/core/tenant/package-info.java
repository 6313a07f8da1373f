/** Finds the tenant of a host, opens tenants, and lets staff change their settings. */
@NullMarked
package io.wispportal.core.tenant;

import org.jspecify.annotations.NullMarked;
