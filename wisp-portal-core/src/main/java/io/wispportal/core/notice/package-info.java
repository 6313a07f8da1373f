/** Pages that customers are shown instead of what they asked for. */
@NullMarked
package io.wispportal.core.notice;

import org.jspecify.annotations.NullMarked;
