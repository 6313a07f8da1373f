/** Routers that run RouterOS, as the portal's router gateway. */
@NullMarked
package io.wispportal.routeros;

import org.jspecify.annotations.NullMarked;
