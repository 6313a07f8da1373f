/** The portal's own client of the RouterOS API: parameters are data, commands are pipelined, bytes stay what they are. */
@NullMarked
package io.wispportal.routeros.client;

import org.jspecify.annotations.NullMarked;
