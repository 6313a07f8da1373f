/** What machines ask: is the portal alive, is it ready. */
@NullMarked
package io.wispportal.web.machine;

import org.jspecify.annotations.NullMarked;
