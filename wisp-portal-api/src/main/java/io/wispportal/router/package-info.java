/** Routers, and what the portal wants of them, as a desired state. */
@NullMarked
package io.wispportal.router;

import org.jspecify.annotations.NullMarked;
