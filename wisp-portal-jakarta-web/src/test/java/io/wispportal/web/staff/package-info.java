/** The console over a real HTTP connection. */
@NullMarked
package io.wispportal.web.staff;

import org.jspecify.annotations.NullMarked;
