/** Load on the packaged server, beside a bare endpoint of the same server in the same run. */
@NullMarked
package io.wispportal.benchmarks;

import org.jspecify.annotations.NullMarked;
