/** What decides whether a signed-in session still holds. */
@NullMarked
package io.wispportal.session;

import org.jspecify.annotations.NullMarked;
