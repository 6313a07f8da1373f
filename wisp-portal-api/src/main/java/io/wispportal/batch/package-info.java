/** Messages to many customers at once: what staff wrote, whom it goes to and what became of each. */
@NullMarked
package io.wispportal.batch;

import org.jspecify.annotations.NullMarked;
