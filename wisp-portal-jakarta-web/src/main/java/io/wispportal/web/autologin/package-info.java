/** Auto-login links, where their holders open them, and the arrival of staff from the console. */
@NullMarked
package io.wispportal.web.autologin;

import org.jspecify.annotations.NullMarked;
