/** Auto-login links: made and ended by staff, opened by customers, and the way of staff into the portal. */
@NullMarked
package io.wispportal.core.autologin;

import org.jspecify.annotations.NullMarked;
