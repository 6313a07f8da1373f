/** What runs before the server in the runnable jar: checks what would fail later, unpacks the server and starts it. */
@NullMarked
package io.wispportal.app.launch;

import org.jspecify.annotations.NullMarked;
