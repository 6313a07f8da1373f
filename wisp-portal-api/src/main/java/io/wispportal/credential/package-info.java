/** Passwords as stores see them: hashes and epochs, never plain text. */
@NullMarked
package io.wispportal.credential;

import org.jspecify.annotations.NullMarked;
