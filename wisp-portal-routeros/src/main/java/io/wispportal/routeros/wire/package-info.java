/** The API protocol of RouterOS on the wire: sentences of words of bytes, for clients and for routers. */
@NullMarked
package io.wispportal.routeros.wire;

import org.jspecify.annotations.NullMarked;
