/** The entry point of the use cases, and who calls them. */
@NullMarked
package io.wispportal.core;

import org.jspecify.annotations.NullMarked;
