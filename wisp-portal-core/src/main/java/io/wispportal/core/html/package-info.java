/** HTML that people write and others see: made harmless, and a type that says so. */
@NullMarked
package io.wispportal.core.html;

import org.jspecify.annotations.NullMarked;
