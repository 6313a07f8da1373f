/** Jakarta Security, switched on. */
@NullMarked
package io.wispportal.app.security;

import org.jspecify.annotations.NullMarked;
