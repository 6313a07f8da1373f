/** Files kept for a tenant: their bytes and what is known of them. */
@NullMarked
package io.wispportal.document;

import org.jspecify.annotations.NullMarked;
