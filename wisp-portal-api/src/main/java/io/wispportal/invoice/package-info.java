/** What a customer owes, line by line, and what was paid of it. */
@NullMarked
package io.wispportal.invoice;

import org.jspecify.annotations.NullMarked;
