/** Messages to many customers at once, from the draft to the last result (LNK-08 to LNK-11). */
@NullMarked
package io.wispportal.core.batch;

import org.jspecify.annotations.NullMarked;
