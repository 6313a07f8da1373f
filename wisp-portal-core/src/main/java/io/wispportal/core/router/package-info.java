/** The tenant's routers, as staff maintain them. */
@NullMarked
package io.wispportal.core.router;

import org.jspecify.annotations.NullMarked;
