/** Adapters that keep everything in memory, a clock to set and ids in sequence: the portal without any server. */
@NullMarked
package io.wispportal.testing;

import org.jspecify.annotations.NullMarked;
