/** Auto-login links: addresses that open the portal without user name and password. */
@NullMarked
package io.wispportal.autologin;

import org.jspecify.annotations.NullMarked;
