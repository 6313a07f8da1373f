/**
 * What should be on a router, compared with what is: pure functions that end in a {@link
 * io.wispportal.routeros.plan.Plan}, which somebody else shows or applies.
 */
@NullMarked
package io.wispportal.routeros.plan;

import org.jspecify.annotations.NullMarked;
