/** Brings a router to the state that was planned: reads, applies the difference, reads back. */
@NullMarked
package io.wispportal.routeros.apply;

import org.jspecify.annotations.NullMarked;
