/** Pages that customers are shown instead of what they asked for, and whom they are for. */
@NullMarked
package io.wispportal.notice;

import org.jspecify.annotations.NullMarked;
