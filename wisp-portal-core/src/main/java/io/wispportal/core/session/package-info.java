/** Sessions: signed claims in a cookie, checked against what has happened since. */
@NullMarked
package io.wispportal.core.session;

import org.jspecify.annotations.NullMarked;
