/** Captchas on pages that anybody may use: what a form asks before it does anything, and how staff set it up. */
@NullMarked
package io.wispportal.core.captcha;

import org.jspecify.annotations.NullMarked;
