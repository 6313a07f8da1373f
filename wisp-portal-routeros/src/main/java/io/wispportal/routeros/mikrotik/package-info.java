/**
 * Speaks to routers through mikrotik-java 3.0.8, which is no longer maintained: what it does wrong is set right in the
 * streams that it gets. Who uses this package takes {@code me.legrange:mikrotik} along.
 */
@NullMarked
package io.wispportal.routeros.mikrotik;

import org.jspecify.annotations.NullMarked;
