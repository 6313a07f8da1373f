/** Who did what, when, kept for the tenant. */
@NullMarked
package io.wispportal.audit;

import org.jspecify.annotations.NullMarked;
