/** Vouchers: received as a stream, told by content, kept for the form, swept when nothing refers to them. */
@NullMarked
package io.wispportal.core.document;

import org.jspecify.annotations.NullMarked;
