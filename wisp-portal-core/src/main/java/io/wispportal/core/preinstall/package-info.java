/** Takes requests for installations, and makes customers and services of them. */
@NullMarked
package io.wispportal.core.preinstall;

import org.jspecify.annotations.NullMarked;
