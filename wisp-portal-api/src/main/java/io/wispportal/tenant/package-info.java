/** The ISP companies that share one installation, found by id, slug or domain. */
@NullMarked
package io.wispportal.tenant;

import org.jspecify.annotations.NullMarked;
