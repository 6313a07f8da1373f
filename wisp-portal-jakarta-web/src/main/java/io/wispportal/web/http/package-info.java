/** One front for all pages: the route table, what a request brings, what an action answers. */
@NullMarked
package io.wispportal.web.http;

import org.jspecify.annotations.NullMarked;
