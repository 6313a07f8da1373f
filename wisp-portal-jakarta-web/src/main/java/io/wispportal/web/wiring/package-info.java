/** Ties the portal to the server: the data source, and the use cases built from the beans that are there. */
@NullMarked
package io.wispportal.web.wiring;

import org.jspecify.annotations.NullMarked;
