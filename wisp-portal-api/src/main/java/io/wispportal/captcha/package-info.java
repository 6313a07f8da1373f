/** Telling people from machines on pages that anybody may use. */
@NullMarked
package io.wispportal.captcha;

import org.jspecify.annotations.NullMarked;
