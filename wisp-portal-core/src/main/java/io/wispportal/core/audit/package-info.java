/** Writes and shows the audit trail. */
@NullMarked
package io.wispportal.core.audit;

import org.jspecify.annotations.NullMarked;
