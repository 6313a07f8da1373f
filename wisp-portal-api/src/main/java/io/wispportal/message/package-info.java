/** Side effects promised in a transaction and kept after it; mail. */
@NullMarked
package io.wispportal.message;

import org.jspecify.annotations.NullMarked;
