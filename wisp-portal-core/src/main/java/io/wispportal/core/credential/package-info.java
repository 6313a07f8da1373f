/** Signing in: passwords, their hashing under load, and throttling. */
@NullMarked
package io.wispportal.core.credential;

import org.jspecify.annotations.NullMarked;
