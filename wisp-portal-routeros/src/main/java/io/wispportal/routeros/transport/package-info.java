/** How the portal speaks to a router, whichever client library does it. */
@NullMarked
package io.wispportal.routeros.transport;

import org.jspecify.annotations.NullMarked;
