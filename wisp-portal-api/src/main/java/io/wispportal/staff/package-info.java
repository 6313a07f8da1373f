/** The people of a tenant who work in the console, and what they may do. */
@NullMarked
package io.wispportal.staff;

import org.jspecify.annotations.NullMarked;
