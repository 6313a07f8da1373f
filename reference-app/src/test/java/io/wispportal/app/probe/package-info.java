/** What an integrator might add to the application: resources of their own that only some may call. */
@NullMarked
package io.wispportal.app.probe;

import org.jspecify.annotations.NullMarked;
