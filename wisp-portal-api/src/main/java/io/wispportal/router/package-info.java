/** What the portal asks of a router, as a desired state. */
@NullMarked
package io.wispportal.router;

import org.jspecify.annotations.NullMarked;
