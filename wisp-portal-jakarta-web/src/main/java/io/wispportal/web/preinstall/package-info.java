/** Requests for installations: the form that anybody may send. */
@NullMarked
package io.wispportal.web.preinstall;

import org.jspecify.annotations.NullMarked;
