/** The packaged servers as processes, used from outside by people, databases, mail servers and a browser. */
@NullMarked
package io.wispportal.app.system;

import org.jspecify.annotations.NullMarked;
