/** Alarm clocks: wake the portal later for one thing of one tenant. */
@NullMarked
package io.wispportal.job;

import org.jspecify.annotations.NullMarked;
