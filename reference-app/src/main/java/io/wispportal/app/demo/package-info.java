/** What the reference application adds for trying it: demo data, simulated routers, a note on where to click. */
@NullMarked
package io.wispportal.app.demo;

import org.jspecify.annotations.NullMarked;
