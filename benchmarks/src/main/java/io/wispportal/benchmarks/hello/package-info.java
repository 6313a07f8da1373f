/** The limit: what the same server does when it does nothing. Copied into the server's application for a run. */
@NullMarked
package io.wispportal.benchmarks.hello;

import org.jspecify.annotations.NullMarked;
