@NullMarked
package io.wispportal.app.router;

import org.jspecify.annotations.NullMarked;
