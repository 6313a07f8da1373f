/** Who gets what from every route: the matrix of routes and actors, to be run against any running portal. */
@NullMarked
package io.wispportal.web.isolation;

import org.jspecify.annotations.NullMarked;
